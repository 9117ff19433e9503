namespace GpuKernels.Fuzz.Axes;

internal sealed partial class MethodWriter
{
    private Code Value(string type) => type == "Pair" ? Pair(3) : expressions.Of(type, chance.Between(1, 3));

    private Code Assignment(string type, int depth)
    {
        Code place = Place(type, 1);
        return type switch
        {
            "Pair" => Code.Expression(type, $"{place} = {Pair(depth)}"),
            "bool" => Code.Expression(type, $"{place} {chance.Pick("=", "&=", "|=", "^=")} {expressions.Of(type, depth)}"),
            "float" or "double" =>
                Code.Expression(
                    type, $"{place} {chance.Pick(["=", "+=", "-=", chance.IsStrict ? "*=" : "/="])} {expressions.Of(type, depth)}"),
            _ when chance.OneIn(5) => Code.Expression(type, $"{place} {chance.Pick("<<=", ">>=", ">>>=")} {expressions.Of("int", depth)}"),
            _ => Code.Expression(type, $"{place} {chance.Pick("=", "+=", "-=", "*=", "&=", "|=", "^=")} {expressions.Of(type, depth)}"),
        };
    }

    private Code Step(string type)
    {
        Code place = Place(type, 1);
        return chance.OneIn(2)
            ? Code.Expression(type, $"{place}{chance.Pick("++", "--")}")
            : Code.Expression(type, $"{chance.Pick("++", "--")}{place}");
    }

    /// <summary>Something that can be assigned to, or passed by reference.</summary>
    private Code Place(string type, int depth)
    {
        string[] own = Writable(type), pairs = Writable("Pair"), spans = Named("Span<int>");
        if (type == "int" && spans.Length > 0 && (own.Length == 0 || chance.OneIn(2)))
            return Code.Expression(type, $"{chance.Pick(spans)}[{expressions.Part("int", depth)} & 7]");
        string? field = type switch
        {
            "int" =>
            "X",
            "byte" => chance.Pick("Y", "In.B"),
            "long" => "Z",
            "double" => "In.D",
            "bool" => "F",
            _ => null
        };
        if (field is not null && pairs.Length > 0 && (own.Length == 0 || chance.OneIn(3)))
            return Code.Text(type, $"{chance.Pick(pairs)}.{field}");
        return Code.Text(type, chance.Pick(own));
    }

    private Code Leaf(string type)
    {
        string[] own = Named(type), pairs = Named("Pair"), spans = Named("Span<int>", "ReadOnlySpan<int>");
        if (type == "int" && spans.Length > 0 && chance.OneIn(3))
            return chance.OneIn(5)
                ? Code.Text(type, $"{chance.Pick(spans)}.Length")
                : Code.Expression(type, $"{chance.Pick(spans)}[{Simple()} & 7]");
        string? member = type switch
        {
            "int" => chance.Pick("X", "Low", "Plus(3)"),
            "byte" => "Y",
            "long" => chance.Pick("Z", "Sum"),
            "double" => "In.D",
            "bool" => "F",
            _ => null,
        };
        if (member is not null && pairs.Length > 0 && chance.OneIn(3))
            return Code.Text(type, $"{chance.Pick(pairs)}.{member}");
        if (own.Length > 0 && !chance.OneIn(4))
            return Code.Text(type, chance.Pick(own));
        return type == "Pair" ? Code.Text(type, "default(Pair)") : Scalars.Literal(chance, type);
    }

    /// <summary>An index: a variable, or a number.</summary>
    private string Simple() => chance.Pick([.. Named("int", "byte"), "1", "6"]);

    private Code? Effect(string type, int depth)
    {
        if (HasLanguage && chance.OneIn(2) && Language(type, depth) is { } code)
            return code;
        Helper[] fitting = [.. helpers.Where(helper => helper.Result == type)];
        if (fitting.Length > 0 && chance.OneIn(2))
            return Call(chance.Pick(fitting), depth - 1);
        string[] pairs = Writable("Pair");
        if (type == "int" && pairs.Length > 0 && chance.OneIn(3))
        {
            return chance.OneIn(2)
                ? Code.Expression(type, $"{chance.Pick(pairs)}.Bump({expressions.Part("int", depth - 1)})")
                : Code.Expression(type, $"({chance.Pick(pairs)}.Low = {expressions.Part("int", depth - 1)})");
        }
        if (type == "int" && chance.OneIn(5))
            return Code.Expression(type, $"{Pair(depth - 1)}.X");
        if (!LocalTypes.Contains(type))
            return null;
        return type is not "bool" && chance.OneIn(2)
            ? Code.Expression(type, $"({Step(type)})")
            : Code.Expression(type, $"({Assignment(type, depth - 1)})");
    }

    private Code Call(Helper helper, int depth)
    {
        Code[] arguments = [.. helper.Parameters.Select(parameter => Argument(parameter, depth))];
        string holes = string.Join(", ", arguments.Select((_, i) => $"{{{i}}}"));
        return new(helper.Result, $"{helper.Name}({holes})", arguments);
    }

    private Code Argument(HelperParameter parameter, int depth)
    {
        if (parameter.Type.EndsWith("Span<int>", StringComparison.Ordinal))
            return Span(parameter.Type);
        if (parameter.Mode is "ref " or "out ")
            return Code.Statement($"{parameter.Mode}{Place(parameter.Type, 1)}");
        return parameter.Type == "Pair" ? Pair(depth) : expressions.Part(parameter.Type, depth);
    }

    private Code Span(string type)
    {
        string[] spans = Named("Span<int>", type);
        Code span = Code.Text("", chance.Pick(spans));
        return chance.Next(4) switch
        {
            0 => Code.Statement($"{span}.Slice({span}.Length - 8, 8)"),
            1 when type == "Span<int>" => Code.Statement($"Tail({span})"),
            2 => Code.Statement($"({expressions.Part("bool", 1)} ? {span} : {Code.Text("", chance.Pick(spans))})"),
            _ => span,
        };
    }

    private Code Pair(int depth)
    {
        Code a = Leaf("Pair");
        if (depth <= 0)
            return a;
        switch (chance.Next(8))
        {
            case 0:
                return Code.Expression("Pair", $"new Pair({expressions.Part("int", depth - 1)}, {expressions.Part("long", depth - 1)})");
            case 1:
                return Code.Expression("Pair", $"({Pair(depth - 1)} + {Pair(depth - 1)})");
            case 2:
                return Code.Expression("Pair", $"{Place("Pair", 0)}.With({expressions.Part("int", depth - 1)})");
            case 3:
                return Code.Expression("Pair", $"({Place("Pair", 0)} = {Pair(depth - 1)})");
            case 4:
                return Code.Expression("Pair", $"({expressions.Part("bool", depth - 1)} ? {Pair(depth - 1)} : {Pair(depth - 1)})");
            case 5:
                return Code.Expression(
                    "Pair", $"new Pair {{ X = {expressions.Part("int", depth - 1)}, Z = {expressions.Part("long", depth - 1)} }}");
            case 6:
                return Code.Expression("Pair", $"(-{Pair(depth - 1)})");
            default:
                return a;
        }
    }
}
