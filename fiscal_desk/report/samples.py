"""The sample reports that come with the program: fictional places, our own words."""

from pathlib import Path

from fiscal_desk.resources import resources_folder

#: In the order in which the desk opens them: the pair that is compared first, then the next year, then the others.
SAMPLE_NAMES: tuple[str, ...] = (
    "云岫区财政局2023年工作总结和2024年工作重点",
    "云岫区2024年政府工作报告",
    "云岫区财政局2024年工作总结",
    "沅宁市财政局2024年上半年工作总结",
    "云岫区财政局2024年工作要点",
    "临澜市2024年预算执行情况和2025年预算草案报告（摘要）",
)


def sample_reports() -> tuple[Path, ...]:
    """Return the .docx samples in a stable order. Raises FileNotFoundError where resources are missing."""
    return _samples(".docx")


def sample_texts() -> tuple[Path, ...]:
    """Return the .txt samples in the same order; each holds the content of the .docx beside it."""
    return _samples(".txt")


def _samples(suffix: str) -> tuple[Path, ...]:
    folder = resources_folder() / "samples"
    return tuple(folder / f"{name}{suffix}" for name in SAMPLE_NAMES)
