"""The Qt application; the only room that imports PySide6 or pyqtgraph."""
