using System.Diagnostics;

namespace VirtualSchool.Testing;

/// <summary>Waits for what happens beside the test, and fails when it does not.</summary>
public static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Returns as soon as the condition holds.</summary>
    /// <param name="condition">Asked again and again.</param>
    /// <param name="patience">How long to wait; half a minute when left out.</param>
    /// <exception cref="TimeoutException">It did not hold in that time.</exception>
    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan? patience = null)
    {
        var watch = Stopwatch.StartNew();
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await condition())
        {
            if (watch.Elapsed > (patience ?? Patience)) throw new TimeoutException("What the test waits for did not happen.");
            await looks.WaitForNextTickAsync();
        }
    }

    /// <inheritdoc cref="TrueAsync(Func{Task{bool}}, TimeSpan?)" />
    public static Task TrueAsync(Func<bool> condition) => TrueAsync(() => Task.FromResult(condition()));
}
