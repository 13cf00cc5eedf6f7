"""Run before the frozen program: stands in for PySide6's OpenGL, 10 MB that pyqtgraph names and charts never use."""

import sys
from types import ModuleType

_drawing, _widgets = ModuleType("PySide6.QtOpenGL"), ModuleType("PySide6.QtOpenGLWidgets")
_widgets.__dict__["QOpenGLWidget"] = type("QOpenGLWidget", (), {})  # a base of classes that nobody makes an object of
sys.modules[_drawing.__name__], sys.modules[_widgets.__name__] = _drawing, _widgets
