namespace GpuKernels.Tests.Kernels;

/// <summary>Operands are evaluated from left to right, and a compound assignment reads its target first.</summary>
public static partial class EvaluationOrder
{
    private static int Bump(ref int x)
    {
        x += 100;
        return 1;
    }

    private static bool Note(ref int log, int digit, bool result)
    {
        log = log * 10 + digit;
        return result;
    }

    [Kernel]
    public static void Run(Span<int> results)
    {
        int i = 1;
        results[i++] = i;
        results[i] = i++ + i++ * i;
        int x = 1;
        x += Bump(ref x);
        results[4] = x;
        x = 1;
        results[5] = x + Bump(ref x) + x;
        x = 5;
        x = x++ + --x;
        results[6] = x;
        int log = 0;
        bool both = Note(ref log, 1, false) && Note(ref log, 2, true);
        bool any = Note(ref log, 3, true) || Note(ref log, 4, true);
        bool all = Note(ref log, 5, both) | Note(ref log, 6, any);
        results[7] = log;
        results[8] = all ? Bump(ref log) : 0;
        results[9] = log;
        int k = 10;
        results[k] = results[k++] + k;
        results[k] += k++ + results[k - 1];
        while (Note(ref log, 7, k++ < 14)) results[12] += log;
        for (int m = Bump(ref k); Note(ref log, 8, m < 3); m += Bump(ref k)) results[13] += k;
        results[14] = k;
        results[15] = log;
    }
}
