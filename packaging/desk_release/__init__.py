"""What a release is made of on Linux: the frozen folder, a .deb, a .tar.gz, checksums, an SBOM, licences."""
