using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <content>Methods of textures and surfaces.</content>
internal sealed partial class MethodLowering
{
    /// <summary>Only the host makes textures and surfaces.</summary>
    private static void RejectMadeResource(IOperation operation)
    {
        if (ResourceTypes.IsResource(operation.Type))
            throw Rejection.Of(
                operation, DiagnosticDescriptors.UnsupportedExpression, "a texture or surface that is none",
                "make it a parameter of the kernel, and pass it on");
    }

    /// <summary><c>image.Sample(x, y)</c> is the operation of the field with the image's handle, x and y.</summary>
    private Expression LowerResourceAccess(IInvocationOperation invocation, IOperation resource, IReadOnlyList<DeviceOperation> rows)
    {
        IrType type = context.Types.Lower(resource.Type, resource);
        string texel = ResourceTypes.TexelOf(
            context.Types.Arguments.Close(resource.Type!), found => context.Types.Lower(found, invocation))!.ToString();
        DeviceOperation row = rows.First(row => row.Types == texel);
        IArgumentOperation[] given = [.. invocation.Arguments];
        Expression[] lowered = LowerInOrder(
            [() => LowerExpression(resource), .. given.Select(argument => (Func<Expression>)(() => LowerExpression(argument.Value)))]);
        Expression[] arguments = [.. lowered];
        for (int i = 0; i < given.Length; i++)
            arguments[1 + given[i].Parameter!.Ordinal] = lowered[1 + i];
        StructField handle = context.Types.Definition((StructType)type).Fields.First(field => field.Name == row.Handle);
        arguments[0] = new FieldExpression(arguments[0], handle);
        IArgumentOperation? boundary = given.FirstOrDefault(argument => row.Operands[1 + argument.Parameter!.Ordinal].IsConstant);
        if (boundary is not null && arguments[1 + boundary.Parameter!.Ordinal] is not ConstantExpression)
            throw Rejection.Of(
                boundary.Value, DiagnosticDescriptors.UnsupportedExpression, "a boundary that is not constant",
                "name it: SurfaceBoundary.Zero");
        // The type of what is read is a part of how it is spelled, also where nobody uses it.
        return AddOperation(row, arguments, AtomicScope.Device, context.Types.Lower(invocation.Type, invocation), invocation);
    }
}
