using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Ir;

/// <summary>Checks one method's statements and leaves their expressions to an <see cref="ExpressionVerifier"/>.</summary>
internal sealed class StatementVerifier
{
    private readonly MethodScope scope;
    private readonly List<string> problems;
    private readonly HashSet<int> barrierSites;
    private readonly KnownFunctions functions;
    private readonly ExpressionVerifier expressions;

    /// <summary>The variables in scope, and every Id that the method has used.</summary>
    private readonly HashSet<Variable> visible = [];
    private readonly HashSet<int> usedIds = [];

    public StatementVerifier(MethodScope scope, KnownFunctions functions, List<string> problems, HashSet<int> barrierSites)
    {
        this.scope = scope;
        this.functions = functions;
        this.problems = problems;
        this.barrierSites = barrierSites;
        expressions = new(functions.ByName, functions.Tables, visible, Report);
    }

    public void Check(IReadOnlyList<Statement> body)
    {
        for (int i = 0; i < scope.Parameters.Count; i++)
        {
            if (scope.Parameters[i].Id != i)
                Report($"parameter {scope.Parameters[i].Name} at {i} has the Id {scope.Parameters[i].Id}");
            Declare(scope.Parameters[i]);
        }
        CheckBlock(body, new(InLoop: false, InSwitch: false, IsOutermost: true));
    }

    /// <summary>What the statements around allow.</summary>
    private readonly record struct Surroundings(bool InLoop, bool InSwitch, bool IsOutermost)
    {
        public Surroundings Nested => this with { IsOutermost = false };

        public Surroundings Loop => new(InLoop: true, InSwitch: false, IsOutermost: false);
    }

    private void CheckBlock(IEnumerable<Statement> body, Surroundings around)
    {
        List<Variable> declared = [];
        foreach (Statement statement in body)
        {
            CheckStatement(statement, around);
            if (statement.Declared() is { } variable)
            {
                Declare(variable);
                declared.Add(variable);
            }
        }
        visible.ExceptWith(declared);
    }

    private void Declare(Variable variable)
    {
        if (!usedIds.Add(variable.Id))
            Report($"two variables have the Id {variable.Id}");
        visible.Add(variable);
    }

    private void CheckStatement(Statement statement, Surroundings around)
    {
        foreach (Expression expression in statement is ForStatement ? [] : statement.Expressions())
            expressions.Check(expression, isArgument: statement is CallStatement or OperationStatement);
        switch (statement)
        {
            case DeclareStatement s:
                CheckDeclaration(s);
                break;
            case DeclareSharedStatement s:
                CheckArray(s.Variable, s.Length == DeclareSharedStatement.Rest ? 0 : s.Length);
                if (!scope.IsKernel || !around.IsOutermost)
                    Report($"shared array {s.Variable.Name} is not at the kernel's outermost level");
                break;
            case DeclareStackArrayStatement s:
                CheckArray(s.Variable, s.Length);
                break;
            case AssignStatement s:
                expressions.CheckPlace(s.Place);
                expressions.CheckSame(s.Place.Type, s.Value.Type, "assignment");
                CheckPurity(s.Place);
                break;
            case CallStatement s:
                CheckCall(s);
                break;
            case OperationStatement s:
                CheckOperation(s);
                break;
            case WarpStatement s:
                CheckWarp(s);
                break;
            case BarrierStatement s:
                if (!scope.IsKernel)
                    Report("a barrier in a helper");
                if (!barrierSites.Add(s.Site))
                    Report($"two barriers have the site {s.Site}");
                break;
            case IfStatement s:
                expressions.CheckBool(s.Condition);
                CheckBlock(s.Then, around.Nested);
                CheckBlock(s.Else, around.Nested);
                break;
            case WhileStatement s:
                expressions.CheckBool(s.Condition);
                CheckBlock(s.Body, around.Loop);
                break;
            case DoStatement s:
                CheckBlock(s.Body, around.Loop);
                expressions.CheckBool(s.Condition);
                break;
            case ForStatement s:
                CheckFor(s, around);
                break;
            case SwitchStatement s:
                CheckSwitch(s, around);
                break;
            case BreakStatement when !around.InLoop && !around.InSwitch:
                Report("break outside of a loop and a switch");
                break;
            case ContinueStatement when !around.InLoop:
                Report("continue outside of a loop");
                break;
            case PrintStatement s:
                if (scope.Function is { IsPure: true })
                    Report("a pure function prints");
                if (s.Parts.Any(part => part.Value.Type is not ScalarType))
                    Report("a printed value that is not a scalar");
                break;
            case ThrowStatement when scope.Function is { IsPure: true }:
                Report("a pure function throws");
                break;
            case ReturnStatement s:
                expressions.CheckSame(scope.ReturnType, s.Value?.Type ?? VoidType.Instance, "return");
                break;
        }
    }

    private void CheckDeclaration(DeclareStatement s)
    {
        if (s.Variable.IsReference)
            Report($"local {s.Variable.Name} is a reference");
        if (s.Initializer is not null)
            expressions.CheckSame(s.Variable.Type, s.Initializer.Type, $"initializer of {s.Variable.Name}");
    }

    private void CheckArray(Variable variable, int length)
    {
        if (variable.Type is not SpanType || length < 0)
            Report($"array {variable.Name} of type {variable.Type} and length {length}");
    }

    private void CheckCall(CallStatement s)
    {
        expressions.CheckCall(s.Function, s.Arguments, s.Result?.Type);
        if (scope.Function is not { IsPure: true })
            return;
        if (functions.MemoryWriters.Contains(s.Function))
            Report($"a pure function calls {s.Function}, which writes memory");
        foreach (Expression place in s.Arguments.Select(argument => argument.WritablePlace()).OfType<Expression>())
            CheckPurity(place);
    }

    private void CheckOperation(OperationStatement s)
    {
        if (OperationTable.Find(s.Operation) is not { } operation)
        {
            Report($"there is no operation {s.Operation}");
            return;
        }
        if (s.Arguments.Count != operation.Operands.Length)
            Report($"{operation.Name} takes {operation.Operands.Length} arguments, not {s.Arguments.Count}");
        for (int i = 0; i < Math.Min(s.Arguments.Count, operation.Operands.Length); i++)
        {
            if (operation.Operands[i].IsReference != s.Arguments[i] is AddressOfExpression)
                Report($"argument {i} of {operation.Name} must {(operation.Operands[i].IsReference ? "" : "not ")}be a reference");
        }
        foreach (Expression place in s.Written())
        {
            expressions.CheckPlace(place);
            CheckPurity(place);
        }
    }

    private void CheckWarp(WarpStatement s)
    {
        if (scope.Function is { IsPure: true })
            Report($"a pure function calls Warp.{s.Operator}");
        if (s.Value is { } value && !s.Rule.Takes(value.Type))
            Report($"Warp.{s.Operator} of {value.Type}");
        if (s.Result is not null)
            expressions.CheckSame(s.Rule.ResultOf(s.Value?.Type ?? VoidType.Instance), s.Result.Type, $"result of Warp.{s.Operator}");
        if (s.Argument is not null)
            expressions.CheckSame(ScalarType.Int32, s.Argument.Type, $"lane of Warp.{s.Operator}");
        if (s.Mask is not null)
            expressions.CheckSame(ScalarType.UInt32, s.Mask.Type, $"mask of Warp.{s.Operator}");
        if (s.Width is not ConstantExpression { Bits: 2 or 4 or 8 or 16 or 32 })
            Report($"Warp.{s.Operator} of the width {ExpressionPrinter.Print(s.Width)}");
    }

    /// <summary>A pure function writes nothing but its own variables; a span's elements may be a caller's.</summary>
    private void CheckPurity(Expression place)
    {
        if (scope.Function is { IsPure: true } && place.Base() is not VariableExpression { Variable.IsReference: false })
            Report($"a pure function writes {ExpressionPrinter.Print(place)}");
    }

    private void CheckFor(ForStatement s, Surroundings around)
    {
        List<Variable> declared = [];
        foreach (Statement initializer in s.Initializers)
        {
            if (initializer is not (DeclareStatement or AssignStatement))
                Report($"{initializer.GetType().Name} in a for's initializers");
            CheckStatement(initializer, around.Nested);
            if (initializer.Declared() is { } variable)
            {
                Declare(variable);
                declared.Add(variable);
            }
        }
        expressions.Check(s.Condition, isArgument: false);
        expressions.CheckBool(s.Condition);
        CheckBlock(s.Updates, around.Nested);
        CheckBlock(s.Body, around.Loop);
        visible.ExceptWith(declared);
    }

    private void CheckSwitch(SwitchStatement s, Surroundings around)
    {
        if (s.Value.Type is not ScalarType { IsFloat: false })
            Report($"a switch over {s.Value.Type}");
        if (s.Sections.Count(section => section.IsDefault) > 1)
            Report("a switch with two defaults");
        HashSet<ulong> labels = [];
        foreach (SwitchSection section in s.Sections)
        {
            foreach (ConstantExpression label in section.Labels)
            {
                expressions.CheckSame(s.Value.Type, label.Type, "case label");
                if (!labels.Add(label.Bits))
                    Report($"two case labels {ExpressionPrinter.Print(label)}");
            }
            CheckBlock(section.Body, around.Nested with { InSwitch = true });
        }
    }

    private void Report(string problem) => problems.Add($"{scope.Name}: {problem}");
}
