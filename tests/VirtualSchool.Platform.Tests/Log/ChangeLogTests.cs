using System.Security.Cryptography;
using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Tests.Notes;
using Xunit;

namespace VirtualSchool.Platform.Tests.Log;

public sealed class ChangeLogTests(NotesService service) : IClassFixture<NotesService>
{
    [Fact]
    public async Task Change_IsLoggedFieldByFieldWithWhoAndWhich()
    {
        var id = await service.AskAsync(new WriteNote(service.Known, "before"));
        var version = await service.ReadAsync<uint>("select xmin from notes.note where id = $1", id);
        await service.AskAsync(new ChangeNote(service.Known, id, "after", version));

        var (entry, values) = await LastAsync(id);

        entry.PersonName.ShouldBe("Hannah Reed");
        entry.Roles.ShouldBe("Head");
        entry.What.ShouldBe("ChangeNote");
        entry.Record.ShouldBe($"Note {id}");
        entry.Children.ShouldBe([service.Known.Value]);
        values.ShouldHaveSingleItem().ShouldSatisfyAllConditions(v => v.Field.ShouldBe("Text"), v => v.Before.ShouldBe("before"), v => v.After.ShouldBe("after"));
    }

    [Fact]
    public async Task Commitment_IsOverTheSaltedValues_SoAnAlteredValueShows()
    {
        var id = await service.AskAsync(new WriteNote(service.Known, "as it was"));
        var (entry, values) = await LastAsync(id);

        Commitments.Of(values).ShouldBe(entry.Commitment);
        Commitments.Of(values.Select(v => v.Field == "Text" ? v with { After = "as it is told" } : v)).ShouldNotBe(entry.Commitment);
        values.Select(v => Convert.ToHexString(v.Salt)).Distinct().Count().ShouldBe(values.Count);
        entry.Commitment!.Length.ShouldBe(SHA256.HashSizeInBytes);
    }

    [Fact]
    public async Task SecretValue_NeverEntersTheLog()
    {
        var id = await service.AskAsync(new WriteNote(service.Known, "with secret") { Secret = "hunter2" });

        var (_, values) = await LastAsync(id);

        values.Single(v => v.Field == "Secret").After.ShouldBe("(not kept)");
        (await service.ReadAsync<long>("select count(*) from platform.log_value where after like '%hunter2%'")).ShouldBe(0);
    }

    private async Task<(LogEntry Entry, List<LogValue> Values)> LastAsync(Guid note)
    {
        await using var connection = new NpgsqlConnection(service.ConnectionString);
        await connection.OpenAsync();
        var entry = await ReadAsync(connection, "select " + StoredEntry.Columns + " from platform.log_entry e where subject = $1 order by id desc limit 1", $"Note {note}", r => StoredEntry.Of(r).Entry);
        var values = await ReadAsync(connection, "select entry, field, salt, before, after from platform.log_value where entry = $1", entry[0].Key,
            r => new LogValue(r.GetGuid(0), r.GetString(1), r.GetFieldValue<byte[]>(2), r.IsDBNull(3) ? null : r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4)));
        return (entry[0], values);
    }

    private static async Task<List<T>> ReadAsync<T>(NpgsqlConnection connection, string sql, object value, Func<NpgsqlDataReader, T> read)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(read(reader));
        return rows;
    }
}
