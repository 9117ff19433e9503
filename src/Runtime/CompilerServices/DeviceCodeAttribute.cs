using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>
/// The translated form of one <see cref="DeviceFunctionAttribute"/>, for the generator in projects that use this assembly.
/// </summary>
/// <param name="id">The documentation comment's id of the method or struct.</param>
/// <param name="version">Tells generators apart that write other texts.</param>
/// <param name="text">The generator's own form.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DeviceCodeAttribute(string id, int version, string text) : Attribute
{
    /// <summary>
    /// As in <c>M:Library.Helpers.Square(System.Int32)</c>; the types of a generic method stand behind it, in angle brackets.
    /// </summary>
    public string Id { get; } = id;

    /// <summary>Of the text.</summary>
    public int Version { get; } = version;

    /// <summary>Not for people.</summary>
    public string Text { get; } = text;
}
