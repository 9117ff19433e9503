using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>What a <c>throw</c> in a kernel throws, and where it stands.</summary>
/// <param name="Exception">The exception, made on the host.</param>
/// <param name="File">The name of the C# file, without its folder.</param>
/// <param name="Line">The line, counted from 1.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ThrownException(Exception Exception, string File, int Line);
