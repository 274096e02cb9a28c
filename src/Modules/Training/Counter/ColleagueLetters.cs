using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Counter;

/// <summary>
/// Counts the letters that people have sent to colleagues, who did not ask for them, in the last hour: all of one sender, and those to one colleague. Counted from the
/// moment of asking, so that many at once cannot outrun the count; what was refused is taken back. Kept in memory: a restart begins anew.
/// </summary>
internal sealed class ColleagueLetters(TimeProvider clock)
{
    // Against abuse, not a council's choice: a school can still book its staff for a year's courses, and nobody's mailbox is flooded.
    private const int Most = 60;
    private const int MostToOne = 10;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly Lock _one = new();
    private readonly List<Letter> _letters = [];

    /// <summary>Lets letters be sent by what is given; they stay counted unless it refuses.</summary>
    /// <param name="sender">The confirmed address of whoever has them sent.</param>
    /// <param name="to">The colleagues, each as the sender knows them: the address or the name that they typed.</param>
    /// <exception cref="Refusal">There have been too many.</exception>
    public async Task SendAsync(string sender, IReadOnlyCollection<string> to, Func<Task> send)
    {
        var letters = Take(sender, to);
        try
        {
            await send();
        }
        catch
        {
            lock (_one) _letters.RemoveAll(letters.Contains);
            throw;
        }
    }

    private List<Letter> Take(string sender, IReadOnlyCollection<string> to)
    {
        var now = clock.GetUtcNow();
        lock (_one)
        {
            _letters.RemoveAll(l => l.At <= now - Window);
            var before = _letters.Where(l => l.Sender == sender).ToLookup(l => l.To);
            if (to.FirstOrDefault(t => before[t].Count() >= MostToOne) is { } flooded)
                throw new Refusal($"{flooded} has had {MostToOne} letters from you in the last hour. Wait an hour before you do more for this colleague, or ring the virtual school.");
            if (before.Sum(b => b.Count()) + to.Count > Most)
                throw new Refusal($"You can have {Most} letters an hour sent to colleagues, and these would be more. Do the rest later, or ring the virtual school.");
            List<Letter> letters = [.. to.Select(t => new Letter(sender, t, now))];
            _letters.AddRange(letters);
            return letters;
        }
    }

    private sealed class Letter(string sender, string to, DateTimeOffset at)
    {
        public string Sender => sender;

        public string To => to;

        public DateTimeOffset At => at;
    }
}
