namespace GpuKernels.Generator.Lowering;

/// <summary>What a call of a method can change, from less to more.</summary>
internal enum Effects
{
    /// <summary>Nothing but the method's own locals.</summary>
    None,

    /// <summary>What its <c>ref</c> parameters, and <c>this</c>, refer to.</summary>
    References,

    /// <summary>Elements of spans, also atomically.</summary>
    Memory,
}
