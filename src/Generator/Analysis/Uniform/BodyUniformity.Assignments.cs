using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis;

/// <content>What statements make of variables.</content>
internal sealed partial class BodyUniformity
{
    /// <summary>What a statement assigns, the variable has; but not for threads that do not come by.</summary>
    /// <param name="isWhole">False where a part of the variable stays what it was.</param>
    private void Assign(Variable variable, Variation? value, Statement statement, Divergence? control, bool isWhole = true)
    {
        if (control is not null)
        {
            value = Variation.Stronger(value, new Variation(statement, control.Cause.IsCertain, control.Cause));
            isNew |= alignment is not null && alignment.Diverge(variable);
        }
        // A variable that is kept for a whole block has all that it ever gets.
        if (rules.IsOncePerBlock)
            isNew |= state!.Add(variable, value);
        else if (isWhole)
            state!.Set(variable, value);
        else
            state!.Add(variable, value);
    }

    private void AssignIn(Statement statement, Divergence? control)
    {
        switch (statement)
        {
            case DeclareStatement s:
                Assign(s.Variable, s.Initializer is null ? null : Of(s.Initializer), s, control);
                break;
            case AssignStatement s when s.Place.Base() is VariableExpression target:
                Assign(target.Variable, Variation.Stronger(Of(s.Value), OfAny(s.Place.Addressing())), s, control,
                    isWhole: s.Place == target);
                break;
            case DeclareStackArrayStatement s when rules.IsOncePerBlock:
                Assign(s.Variable, new Variation(s, isCertain: false), s, control);
                break;
            case WarpStatement { Result: { } result } s:
                Assign(result, rules.IsOncePerBlock ? new Variation(s, isCertain: false) : rules.ResultOf(s, this), s, control);
                break;
            case OperationStatement s:
                AssignInOperation(s, control);
                break;
            case CallStatement s:
                AssignInCall(s, control);
                break;
        }
    }

    private void AssignInOperation(OperationStatement s, Divergence? control)
    {
        foreach (VariableExpression target in s.Written().Select(place => place.Base()).OfType<VariableExpression>())
            Assign(target.Variable, new Variation(s, isCertain: false), s, control, isWhole: false);
        if (s.Result is null)
            return;
        // A load with a hint is one, as is a read of a texture; what an atomic operation gives depends on when it came.
        DeviceOperation row = OperationTable.Of(s);
        bool isLoad = !rules.IsOncePerBlock
            && (row.IsPlainRead || !row.WritesMemory && row.Name.StartsWith("Cache.", StringComparison.Ordinal));
        Assign(s.Result, isLoad ? OfAny(s.Arguments) : new Variation(s, isCertain: false), s, control);
    }

    private void AssignInCall(CallStatement call, Divergence? control)
    {
        FunctionUse? use = rules.IsOncePerBlock ? null : rules.Functions.Call(call.Function, call.Arguments, call, this);
        Variation unknown = new(call, isCertain: false);
        bool isKnown = rules.Summaries.TryGetValue(call.Function, out IReadOnlyList<SpanUse>? uses);
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            bool isSpan = call.Arguments[i].Type is SpanType, isWritten = !isKnown || isSpan || (uses![i] & SpanUse.Write) != 0;
            if (isWritten && call.Arguments[i].WritablePlace() is { } place && place.Base() is VariableExpression target)
                Assign(target.Variable, use is null || isSpan ? unknown : use.Parameters[i], call, control,
                    isWhole: !isSpan && place == target);
        }
        if (call.Result is { } result)
            Assign(result, use is null ? unknown : use.Result, call, control);
        if (use is null || control is not null)
            return;
        waits.AddRange(use.Waits);
        unnamed.AddRange(use.Unnamed);
    }
}
