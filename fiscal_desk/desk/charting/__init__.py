"""Draws charts with pyqtgraph, which is imported only when the first chart is shown."""
