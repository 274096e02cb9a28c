using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using VirtualSchool.Host.Demonstration;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Verbs;

/// <summary>Starts the service; what happens when no verb is given.</summary>
internal static class Serve
{
    private const int UsualPort = 5080;

    public static void AddTo(RootCommand root)
    {
        var port = new Option<int>("--port") { Description = "The port on this machine.", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(WholeNumber.Between(1, IPEndPoint.MaxPort));
        root.Options.Add(port);
        root.SetAction((asked, cancel) => RunAsync(asked.GetValue(port), cancel));
    }

    private static async Task<int> RunAsync(int port, CancellationToken cancel)
    {
        RefuseTakenPort(port);
        await using var installation = await Installation.OpenAsync(cancel);
        var address = installation.SayAddress(port);
        await FillNewClusterAsync(installation, cancel);
        await using var app = await installation.BuildAsync(port, cancel);
        await app.StartAsync(cancel);
        await Welcome.PrintAsync(app.Services, address, cancel);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private static async Task FillNewClusterAsync(Installation installation, CancellationToken cancel)
    {
        if (installation.Cluster is not { } cluster)
            return;
        if (cluster.MadeNow)
        {
            Console.WriteLine("Making a database and filling it with a demonstration council...");
            await new DemonstrationDatabase(installation, cluster).FillAsync(Installation.Database, DemonstrationPlan.Shipped, new Progress(), cancel);
        }

        await cluster.Databases.CreateAsync(Installation.Database, cancel);
        cluster.Settle();
    }

    // Asked before the database is started, so that a second start says at once what is wrong.
    private static void RefuseTakenPort(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.AddressAlreadyInUse)
        {
            throw new Refusal($"Port {port} is in use: the service runs already, or another program has it. Choose another with --port.");
        }
        catch (SocketException e)
        {
            throw new Refusal($"Port {port} cannot be used ({e.Message}). Choose another with --port.");
        }
    }

    internal sealed class Progress : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine($"  {value}");
    }
}
