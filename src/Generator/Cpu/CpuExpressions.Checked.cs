using GpuKernels.Generator.Cpu.Checked;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <content>The calls of <c>KernelChecks</c> around accesses to memory.</content>
internal sealed partial class CpuExpressions
{
    /// <summary>The name of the object that watches, in the kernel and in its functions.</summary>
    public const string Checks = "checks";

    /// <summary>
    /// <c>checks.Store&lt;float>(ref …, value, 3)</c>: whether the value is another one than before decides what is a race.
    /// </summary>
    public string SpellAssignment(AssignStatement assignment) => assignment.Place is AccessExpression { Kind: WatchKind.Write } access
        ? $"{Checks}.Store<{CpuNames.Of(access.Type)}>(ref {SpellPlace(access.Operand, access.Site)}, {Spell(assignment.Value)}, {access.Site})"
        : $"{Spell(assignment.Place)} = {Spell(assignment.Value)}";

    private string SpellAccess(AccessExpression access) => access switch
    {
        { Operand: SliceExpression slice } => SpellSlice(slice, access.Site),
        { Kind: WatchKind.Refer } => SpellPlace(access.Operand, access.Site),
        _ => $"{Checks}.{access.Kind}<{CpuNames.Of(access.Type)}>(ref {SpellPlace(access.Operand, access.Site)}, {access.Site})",
    };

    private string SpellSlice(SliceExpression slice, int site)
    {
        string length = slice.Length is null ? "" : $", {Spell(slice.Length)}";
        return $"{Checks}.Slice<{CpuNames.Of(slice.SpanType.Element)}>({Spell(slice.Span)}, {Spell(slice.Start)}{length}, {site})";
    }

    /// <summary>The place itself, of which the element at its base has been found to be there.</summary>
    private string SpellPlace(Expression place, int site) => place switch
    {
        AccessExpression e => SpellPlace(e.Operand, e.Site),
        ElementExpression e => $"{Checks}.At<{CpuNames.Of(e.Type)}>({Spell(e.Span)}, {Spell(e.Index)}, {site})",
        FieldExpression e => $"{SpellPlace(e.Instance, site)}.{CpuNames.Of(e.Field)}",
        ArrayElementExpression e => $"{SpellPlace(e.Array, site)}[{Spell(e.Index)}]",
        _ => Spell(place, Precedence.Postfix),
    };
}
