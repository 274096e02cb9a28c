using System.CommandLine;
using System.Net;
using System.Runtime.InteropServices;
using FluentValidation;
using Npgsql;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Verbs;

/// <summary>What a person at the command line sees of every verb: its exit code, and one plain sentence when it is refused.</summary>
internal static class Terminal
{
    private const int Refused = 1;
    private const int Usage = 2;

    /// <summary>Runs what was asked.</summary>
    /// <returns>0 done, 1 refused, 2 not understood.</returns>
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var asked = root.Parse(args);
        if (asked.Errors.Count > 0)
            return Say(Usage, $"{asked.Errors[0].Message} './run help' lists what can be asked.");

        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
        try
        {
            return await asked.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
        }
        catch (Exception e)
        {
            return Say(Refused, Sentence(e, stop.IsCancellationRequested));
        }

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static string Sentence(Exception e, bool stopped) => e switch
    {
        _ when stopped => "Stopped before it was done.",
        Refusal => e.Message,
        ValidationException invalid => string.Join(" ", invalid.Errors.Select(f => f.ErrorMessage).Distinct()),
        PostgresException => $"The database refused: {e.Message}",
        NpgsqlException => $"The database cannot be reached: {e.GetBaseException().Message}. Check that it runs and that ConnectionStrings__VirtualSchool is right.",
        IOException or UnauthorizedAccessException or HttpListenerException => e.Message,
        _ => $"Something went wrong on our side ({e.Message}). {Installation.Keep(e)} has the whole of it.",
    };

    private static int Say(int code, string sentence)
    {
        Console.Error.WriteLine(sentence.ReplaceLineEndings(" "));
        return code;
    }
}
