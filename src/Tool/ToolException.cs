namespace GpuKernels.Tool;

/// <summary>What was asked for cannot be done; the message says why, and what would be right.</summary>
internal sealed class ToolException(string message) : Exception(message);
