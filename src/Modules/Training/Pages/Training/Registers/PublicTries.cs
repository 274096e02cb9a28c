using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Counts what comes from one line through the doors that nobody signs in to. A whole room shares a line, so the limit is wide.</summary>
internal sealed class PublicTries(TimeProvider clock)
{
    private const int Most = 600;
    private const int MostLines = 20_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Tries)> _lines = new();

    /// <exception cref="Refusal">Too many have come.</exception>
    public void Count(HttpContext http)
    {
        var now = clock.GetUtcNow();
        if (_lines.Count > MostLines) _lines.Clear();
        var line = _lines.AddOrUpdate($"{http.Connection.RemoteIpAddress}", (now, 1), (_, was) => now - was.Since > Window ? (now, 1) : (was.Since, was.Tries + 1));
        if (line.Tries > Most) throw new Refusal("Very many answers have come from where you are. Wait ten minutes and send it again, or tell the trainer.");
    }
}
