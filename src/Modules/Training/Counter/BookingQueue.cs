namespace VirtualSchool.Training.Counter;

/// <summary>
/// Where those who book from the public pages wait before they take a connection to the database: however many come at one moment, the rest of the service keeps its own.
/// </summary>
internal sealed class BookingQueue : IDisposable
{
    // Of a hundred connections. More for one event would only wait for each other inside the database.
    private const int AtOnce = 20;

    private readonly SemaphoreSlim _turns = new(AtOnce);

    public async Task<T> InTurnAsync<T>(Func<Task<T>> book, CancellationToken cancel)
    {
        await _turns.WaitAsync(cancel);
        try
        {
            return await book();
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
