using Microsoft.EntityFrameworkCore;
using Npgsql;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Data;

/// <summary>
/// The one database connection of a request, and its one transaction when a command runs. Every module's context works on it, so
/// that what several modules write is kept or undone together. Queries open it only for as long as they read.
/// </summary>
public sealed class DatabaseSession(NpgsqlDataSource source, ChangeRecorder recorder, ChangeSignal signal) : IAsyncDisposable
{
    private readonly List<DbContext> _contexts = [];
    private readonly HashSet<string> _schemasChanged = [];
    private NpgsqlTransaction? _transaction;
    private bool _doomed;

    /// <summary>The connection; closed until a context or <see cref="BeginAsync"/> opens it.</summary>
    public NpgsqlConnection Connection => field ??= source.CreateConnection();

    /// <summary>True while a command runs.</summary>
    public bool InTransaction => _transaction is not null;

    /// <summary>Points a pooled context at this connection, and into the transaction if there is one.</summary>
    internal void Enlist(DbContext context)
    {
        context.Database.SetDbConnection(Connection, contextOwnsConnection: false);
        if (_transaction is not null) context.Database.UseTransaction(_transaction);
        _contexts.Add(context);
    }

    /// <summary>Opens the connection for a read by hand; dispose to give it back, unless a command runs, which keeps it.</summary>
    internal async Task<Reading> OpenAsync(CancellationToken cancel)
    {
        var opens = Connection.State == System.Data.ConnectionState.Closed;
        if (opens) await Connection.OpenAsync(cancel);
        return new Reading(opens ? Connection : null);
    }

    /// <summary>Opens the transaction that the outermost command owns.</summary>
    public async Task BeginAsync(CancellationToken cancel)
    {
        await Connection.OpenAsync(cancel);
        _transaction = await Connection.BeginTransactionAsync(cancel);
        foreach (var context in _contexts) context.Database.UseTransaction(_transaction);
    }

    /// <summary>Sends what has changed so far to the database, inside the transaction.</summary>
    /// <exception cref="InvalidOperationException">An earlier part of this command failed: nothing of it may be kept.</exception>
    public async Task SaveAsync(CancellationToken cancel)
    {
        if (_doomed) throw new InvalidOperationException("An earlier part of this command failed, so nothing of it may be saved.");
        foreach (var context in _contexts.Where(c => c.ChangeTracker.HasChanges()))
        {
            recorder.Observe(context);
            _schemasChanged.Add(context.Model.GetDefaultSchema() ?? "public");
            await context.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Notes that a schema was written to by other means than a context, so that caches over it are renewed.</summary>
    internal void MarkChanged(string schema) => _schemasChanged.Add(schema);

    /// <summary>Saves, writes the change log and commits. All or nothing.</summary>
    public async Task CommitAsync(CancellationToken cancel)
    {
        await SaveAsync(cancel);
        await recorder.WriteAsync(Connection, _schemasChanged, signal, cancel);
        await _transaction!.CommitAsync(cancel);
        signal.Raise(_schemasChanged);
        await LeaveAsync();
    }

    /// <summary>Forbids anything further to be saved; called as soon as any part of a command throws.</summary>
    public void Doom() => _doomed = InTransaction;

    /// <summary>Undoes everything since <see cref="BeginAsync"/> and forgets it, also in memory.</summary>
    public async Task RollbackAsync()
    {
        foreach (var context in _contexts) context.ChangeTracker.Clear();
        recorder.Forget();
        if (_transaction?.Connection is not null) await _transaction.RollbackAsync(CancellationToken.None);
        await LeaveAsync();
    }

    private async Task LeaveAsync()
    {
        foreach (var context in _contexts) context.Database.UseTransaction(null);
        await _transaction!.DisposeAsync();
        await Connection.CloseAsync();
        _schemasChanged.Clear();
        (_transaction, _doomed) = (null, false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null) await _transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }

    /// <summary>Closes what it opened.</summary>
    internal readonly struct Reading(NpgsqlConnection? opened) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => opened is null ? ValueTask.CompletedTask : new(opened.CloseAsync());
    }
}
