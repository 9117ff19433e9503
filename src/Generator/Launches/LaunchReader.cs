using System.Collections.Immutable;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Launches;

/// <summary>Reads launches from the calls that make them.</summary>
internal static class LaunchReader
{
    /// <summary>Null where the value comes from elsewhere, such as a parameter.</summary>
    public static LaunchShape? Read(IOperation value) => Locals.Origin(value) is IInvocationOperation call ? Read(call) : null;

    public static LaunchShape? Read(IInvocationOperation call)
    {
        if (IsShared(call) && Read(call.Instance!) is { } launch)
            return launch with { Shared = call.Arguments[0].Value.Syntax, SharedBytes = Locals.Constant(call.Arguments[0].Value) };
        if (!IsLaunch(call))
            return null;
        LaunchShape shape = new(call.Syntax, call.Instance, null, null, null, null, SharedBytes: 0);
        IOperation[] arguments = [.. call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => argument.Value)];
        if (arguments.Length == 2)
            return shape with { Grid = ReadExtent(arguments[0]), Block = ReadExtent(arguments[1]) };
        LaunchExtent block = new([new(LaunchShape.DefaultBlock, call.Syntax)], call.Syntax);
        // Of a count along several axes, a flat kernel's grid is the runtime's to choose.
        if (call.TargetMethod.Parameters[0].Type.IsNamed("GpuKernels", "Dim3"))
            return shape with { Block = block };
        LaunchAxis threads = ReadAxis(arguments[0]);
        return shape with
        {
            Threads = threads,
            Grid = new([threads with { Value = (int?)(((long?)threads.Value + LaunchShape.DefaultBlock - 1) / LaunchShape.DefaultBlock) }],
                call.Syntax),
            Block = block,
        };
    }

    /// <summary><c>gpu.Launch(…)</c> and <c>stream.Launch(…)</c>.</summary>
    public static bool IsLaunch(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Launch", IsStatic: false, ContainingType: { } type, Parameters.Length: 1 or 2 }
        && (type.IsNamed("GpuKernels", "GpuDevice") || type.IsNamed("GpuKernels", "GpuStream"));

    /// <summary><c>launch.Shared(bytes)</c>.</summary>
    public static bool IsShared(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Shared", Parameters.Length: 1, ContainingType: { } type } && type.IsNamed("GpuKernels", "Launch");

    /// <summary>A <c>Dim3</c>: an int, a tuple, or <c>new Dim3(…)</c>.</summary>
    private static LaunchExtent? ReadExtent(IOperation value)
    {
        IOperation source = value is IConversionOperation { OperatorMethod: not null } conversion
            ? conversion.Operand
            : Locals.Origin(value);
        ImmutableArray<LaunchAxis>? axes = source is IObjectCreationOperation creation
            && creation.Type?.IsNamed("GpuKernels", "Dim3") == true
            ? [.. creation.Arguments.Where(argument => !argument.IsImplicit).OrderBy(argument => argument.Parameter!.Ordinal)
                .Select(ReadAxis)]
            : ReadAxes(source);
        return axes is { IsEmpty: false } known ? new(known, value.Syntax) : null;
    }

    private static ImmutableArray<LaunchAxis>? ReadAxes(IOperation value)
    {
        IOperation plain = value;
        while (plain is IConversionOperation conversion)
            plain = conversion.Operand;
        return plain switch
        {
            ITupleOperation tuple => [.. tuple.Elements.Select(ReadAxis)],
            { Type.SpecialType: SpecialType.System_Int32 } => [ReadAxis(plain)],
            _ => null,
        };
    }

    private static LaunchAxis ReadAxis(IArgumentOperation argument) => ReadAxis(argument.Value);

    private static LaunchAxis ReadAxis(IOperation value) => new(Locals.Constant(value), value.Syntax);
}
