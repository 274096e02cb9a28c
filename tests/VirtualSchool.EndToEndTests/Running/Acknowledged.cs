using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;
using Shouldly;

namespace VirtualSchool.EndToEndTests.Running;

/// <summary>What the service has said is done or has shown, to be compared with what its database holds after a kill.</summary>
internal sealed class Acknowledged
{
    private readonly ConcurrentQueue<string> _people = [];
    private readonly ConcurrentQueue<string> _notes = [];
    private readonly ConcurrentDictionary<string, int> _lastNotes = [];
    private readonly ConcurrentDictionary<string, long> _looks = [];

    /// <summary>Somebody was added.</summary>
    public void Added(string email) => _people.Enqueue(email);

    /// <summary>A plan's box was saved for the nth time.</summary>
    public void Wrote(string plan, int number)
    {
        _notes.Enqueue(Note(plan, number));
        _lastNotes[plan] = number;
    }

    /// <summary>A page with children on it was shown.</summary>
    public void Showed(string page) => _looks.AddOrUpdate(page, 1, (_, times) => times + 1);

    /// <summary>The words of that note.</summary>
    public static string Note(string plan, int number) => string.Create(CultureInfo.InvariantCulture, $"{plan} note {number}");

    /// <summary>Every write is there with its line in the log, and every page shown has one.</summary>
    public async Task RequireKeptAsync(InstallationFolder folder)
    {
        await using var source = NpgsqlDataSource.Create(folder.ConnectionString);
        (await AskAsync<string[]>(source, Missing("select email from access.people"), _people.ToArray())).ShouldBeEmpty();
        (await AskAsync<string[]>(source, Missing("select v.after from platform.log_value v join platform.log_entry e on e.key = v.entry"), _people.Concat(_notes).ToArray())).ShouldBeEmpty();
        foreach (var (plan, number) in _lastNotes)
            LastOf(await AskAsync<string>(source, "select a.value from peps.answer a join peps.pep p on p.id = a.pep_id where p.reference = $1 and a.question = 'needs.strength1'", plan))
                .ShouldBeGreaterThanOrEqualTo(number, plan);
        foreach (var (page, times) in _looks)
            (await AskAsync<long>(source, "select count(*) from platform.log_entry where kind = 'look' and what = $1 and children <> '{}'", page)).ShouldBeGreaterThanOrEqualTo(times, page);
    }

    private static string Missing(string there) => $"select array(select unnest($1::text[]) except {there})";

    // What was saved but not answered any more may stand there instead.
    private static int LastOf(string note) => int.Parse(note.Split(' ')[^1], CultureInfo.InvariantCulture);

    private static async Task<T> AskAsync<T>(NpgsqlDataSource source, string sql, object value)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = value });
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
