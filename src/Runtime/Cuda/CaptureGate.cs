namespace GpuKernels.Cuda;

/// <summary>
/// Keeps waiting for a whole context apart from captures of its streams: the driver refuses to wait while one is under way, on whichever
/// thread, and ends the capture with an error as well.
/// </summary>
internal sealed class CaptureGate
{
    private readonly object gate = new();
    private int captures, waits;

    /// <summary>Waits until nobody waits for the context.</summary>
    public void EnterCapture()
    {
        lock (gate)
        {
            while (waits > 0) Monitor.Wait(gate);
            captures++;
        }
    }

    public void LeaveCapture()
    {
        lock (gate) captures--;
    }

    /// <summary>False while a capture is under way.</summary>
    public bool TryEnterWait()
    {
        lock (gate)
        {
            if (captures > 0) return false;
            waits++;
            return true;
        }
    }

    public void LeaveWait()
    {
        lock (gate)
        {
            waits--;
            Monitor.PulseAll(gate);
        }
    }
}
