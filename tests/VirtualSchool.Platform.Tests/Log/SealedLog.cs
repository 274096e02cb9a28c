using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Log.Verifying;
using VirtualSchool.Platform.Tests.Notes;
using VirtualSchool.Testing;

namespace VirtualSchool.Platform.Tests.Log;

/// <summary>The service's log as somebody sees it who holds the database in their hands.</summary>
internal sealed class SealedLog(NotesService service)
{
    public async Task<LogVerdict> VerifyAsync(params LogHead[] heads) =>
        await service.Services.GetRequiredService<LogVerification>().RunAsync(heads, null, CancellationToken.None);

    /// <summary>Waits until nothing waits for the seal.</summary>
    public Task SealAsync() => Until.TrueAsync(async () =>
    {
        await service.Services.GetRequiredService<LogSealer>().SealAsync(CancellationToken.None);
        return (await VerifyAsync()).Waiting == 0;
    });

    /// <summary>Writes notes, each a line with values, and seals them.</summary>
    /// <returns>The ids of their lines.</returns>
    public async Task<long[]> WriteAsync(int notes)
    {
        for (var i = 0; i < notes; i++) await service.AskAsync(new WriteNote(service.Known, $"note {i}"));
        await SealAsync();
        return await service.ReadAsync<long[]>("select array(select id from platform.log_entry where kind = 'change' order by id desc limit $1)", notes);
    }

    /// <summary>Does something to the log behind the service's back, verifies, and puts the tables back as they were.</summary>
    public Task<LogVerdict> TamperAsync(string sql, params string[] tables) => TamperAsync(() => ExecuteAsync(sql), tables);

    /// <inheritdoc cref="TamperAsync(string, string[])" />
    public async Task<LogVerdict> TamperAsync(Func<Task> tamper, params string[] tables)
    {
        foreach (var table in tables) await ExecuteAsync($"create table notes.{table} as table platform.{table}");
        try
        {
            await tamper();
            return await VerifyAsync();
        }
        finally
        {
            foreach (var table in tables) await ExecuteAsync($"delete from platform.{table}; insert into platform.{table} overriding system value select * from notes.{table}; drop table notes.{table}");
        }
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(service.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
