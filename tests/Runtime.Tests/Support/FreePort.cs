using System.Net;
using System.Net.Sockets;

namespace GpuKernels.Runtime.Tests.Support;

/// <summary>A port of this machine at which nobody listens: none of those that systems give to connections.</summary>
internal static class FreePort
{
    private const int First = 12000, Count = 15000;

    public static int Find()
    {
        while (true)
        {
            int port = First + Random.Shared.Next(Count);
            try
            {
                using TcpListener listener = new(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: another one.
            }
        }
    }
}
