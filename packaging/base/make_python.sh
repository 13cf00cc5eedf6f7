#!/usr/bin/env bash
# Makes the Python that the Linux program is frozen with: it and all it links against need no more than glibc 2.28, the
# glibc of UOS 20 and Kylin V10.   packaging/base/make_python.sh FOLDER
#
# The sources are Debian's own (signed, as they came from upstream), the compiler is the one in the package `ziglang`,
# which links against any glibc. Static: zlib, bzip2, xz, libffi, SQLite. Left out: OpenSSL (the program never goes
# online; hashes are Python's own), readline, curses, Tk, dbm.
# Needs: apt-get source, make, autoconf, automake, libtool, libltdl-dev, tclsh.
set -euo pipefail
GLIBC=2.28 SUITE=trixie ZIGLANG=0.13.0
WORK=$(realpath -m "${1:?folder}")
mkdir -p "$WORK"/{lists/partial,cache/archives/partial,sources,build,deps,bin}
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1735689600} PYTHONHASHSEED=0 ZIG_GLOBAL_CACHE_DIR="$WORK/zig-cache"

cd "$WORK"
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian $SUITE main" >sources.list
apt=(apt-get -qq -o "Dir::Etc::sourcelist=$WORK/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$WORK/lists"
     -o "Dir::Cache=$WORK/cache" -o APT::Sandbox::User=root -o Dir::State::status=/dev/null)
"${apt[@]}" update
(cd sources && "${apt[@]}" source --only-source --tar-only --download-only python3.13 sqlite3 libffi zlib bzip2 xz-utils)
[ -x zig/bin/python ] || python3 -m venv zig
zig/bin/python -m pip install --quiet "ziglang==$ZIGLANG"
zig=$(zig/bin/python -c 'import ziglang, pathlib; print(pathlib.Path(ziglang.__file__).parent / "zig")')
cat >bin/cc <<EOF
#!/bin/sh
# CPython's makefile names a library with -h, which zig's linker knows as -soname. No path of this folder gets into what
# is made, so that the same source makes the same bytes anywhere: libpython is found from the program's own place.
for each do shift; case \$each in -Wl,-h*) each=-Wl,-soname,\${each#-Wl,-h};; esac; set -- "\$@" "\$each"; done
exec "$zig" cc -target x86_64-linux-gnu.$GLIBC -Wno-unused-command-line-argument '-Wl,-rpath,\$ORIGIN/../lib' \
    -ffile-prefix-map="$WORK"=. "\$@"
EOF
printf '#!/bin/sh\nexec "%s" ar "$@"\n' "$zig" >bin/ar
printf '#!/bin/sh\nexec "%s" ranlib "$@"\n' "$zig" >bin/ranlib
chmod +x bin/*
export CC="$WORK/bin/cc" AR="$WORK/bin/ar" RANLIB="$WORK/bin/ranlib" CFLAGS="-O2 -fPIC -g0"
jobs=${JOBS:-2}

# unpack NAME: the upstream source of a Debian package, in build/NAME; the current folder afterwards
unpack() {
    rm -rf "$WORK/build/$1"; mkdir -p "$WORK/build/$1"
    tar -xf "$(ls "$WORK/sources/$1"_*.orig.tar.* | grep -v '\.asc$' | tail -n 1)" -C "$WORK/build/$1" --strip-components=1
    cd "$WORK/build/$1"
}

# made NAME: whether a library is there from an earlier run
made() { [ -e "$WORK/deps/lib/lib$1.a" ]; }

if ! made z; then
    unpack zlib; ./configure --static --prefix="$WORK/deps"; make -j"$jobs" libz.a; make install
fi
if ! made bz2; then
    unpack bzip2; make -j"$jobs" libbz2.a CC="$CC" AR="$AR" RANLIB="$RANLIB" CFLAGS="$CFLAGS -D_FILE_OFFSET_BITS=64"
    mkdir -p "$WORK"/deps/{lib,include}; cp bzlib.h "$WORK/deps/include"; cp libbz2.a "$WORK/deps/lib"
fi
if ! made lzma; then
    unpack xz-utils
    ./configure --disable-shared --with-pic --disable-{xz,xzdec,lzmadec,lzmainfo,scripts,doc,nls} --prefix="$WORK/deps"
    make -j"$jobs" install
fi
if ! made ffi; then
    unpack libffi; [ -x configure ] || autoreconf -fi
    ./configure --disable-shared --with-pic --disable-{docs,multi-os-directory} --prefix="$WORK/deps"; make -j"$jobs" install
fi
if ! made sqlite3; then
    unpack sqlite3; ./configure --disable-shared --disable-tcl --disable-readline --prefix="$WORK/deps"
    make -j"$jobs" sqlite3.c sqlite3.h
    "$CC" $CFLAGS -DSQLITE_ENABLE_FTS5 -c sqlite3.c -o sqlite3.o
    cp sqlite3.h "$WORK/deps/include"; cp "$(find . -name sqlite3ext.h | head -n 1)" "$WORK/deps/include"
    "$AR" rcs "$WORK/deps/lib/libsqlite3.a" sqlite3.o
fi

unpack python3.13
export PKG_CONFIG=false CPPFLAGS="-I$WORK/deps/include" LDFLAGS="-L$WORK/deps/lib"
export ZLIB_CFLAGS="-I$WORK/deps/include" ZLIB_LIBS="-L$WORK/deps/lib -lz" BZIP2_CFLAGS="-I$WORK/deps/include" BZIP2_LIBS="-L$WORK/deps/lib -lbz2"
export LIBLZMA_CFLAGS="-I$WORK/deps/include" LIBLZMA_LIBS="-L$WORK/deps/lib -llzma" LIBFFI_CFLAGS="-I$WORK/deps/include" LIBFFI_LIBS="-L$WORK/deps/lib -lffi"
export LIBSQLITE3_CFLAGS="-I$WORK/deps/include" LIBSQLITE3_LIBS="-L$WORK/deps/lib -lsqlite3 -lm"
./configure --prefix=/usr --enable-shared --disable-test-modules --with-ensurepip=install --without-static-libpython \
    py_cv_module__ssl=n/a py_cv_module__curses=n/a py_cv_module__curses_panel=n/a py_cv_module_readline=n/a \
    py_cv_module__tkinter=n/a py_cv_module__dbm=n/a py_cv_module__gdbm=n/a py_cv_module__uuid=n/a
make -j"$jobs"
rm -rf "$WORK/stage" "$WORK/python"; make install DESTDIR="$WORK/stage"; mv "$WORK/stage/usr" "$WORK/python"
# What sysconfig says of this build is frozen, too; nobody compiles with it.
sed -i "s|$WORK|.|g" "$WORK"/python/lib/python3.13/_sysconfigdata_*.py
find "$WORK/python" -name '_sysconfigdata_*.pyc' -delete
# The compiler's own start files tell debuggers where they lay.
find "$WORK/python" -name '*.so*' -type f -exec strip --strip-unneeded {} +
mkdir -p "$WORK/python/licences"; cp LICENSE "$WORK/python/licences/python.txt"
cp "$WORK/build/zlib/README" "$WORK/python/licences/zlib.txt"; cp "$WORK/build/bzip2/LICENSE" "$WORK/python/licences/bzip2.txt"
cp "$WORK/build/xz-utils/COPYING" "$WORK/python/licences/xz-utils.txt"; cp "$WORK/build/libffi/LICENSE" "$WORK/python/licences/libffi.txt"
cp "$WORK/build/sqlite3/LICENSE.md" "$WORK/python/licences/sqlite3.txt"
"$WORK/python/bin/python3.13" -c 'import ctypes, lzma, bz2, zlib, sqlite3, hashlib, multiprocessing, decimal; print(sqlite3.sqlite_version)'
