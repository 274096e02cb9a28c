using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Data;

/// <summary>
/// What was read within somebody's sight, kept until a commit changes what it was read from. It cannot outlast a right: whenever whom somebody may see
/// changes, their sight is another object, for which nothing is kept.
/// </summary>
/// <typeparam name="TAsk">Everything that the answer hangs on besides the sight, compared by value: filters, order, the day.</typeparam>
/// <typeparam name="TAnswer">What was read; never changed afterwards.</typeparam>
public sealed class KeptBySight<TAsk, TAnswer> where TAsk : notnull
{
    private const int MostAsks = 64;

    private readonly ConditionalWeakTable<VisibleChildren, ConcurrentDictionary<TAsk, (long Version, TAnswer Answer)>> _kept = [];

    /// <summary>Answers from what is kept, or reads and keeps it.</summary>
    /// <param name="version">Of the schemas that are read, from <see cref="IChangeSignal"/>, taken before reading.</param>
    /// <param name="read">Asks the database.</param>
    public async ValueTask<TAnswer> GetAsync(VisibleChildren sight, TAsk ask, long version, Func<Task<TAnswer>> read)
    {
        var answers = _kept.GetOrCreateValue(sight);
        if (answers.TryGetValue(ask, out var kept) && kept.Version == version) return kept.Answer;
        var answer = await read();
        if (answers.Count >= MostAsks) answers.Clear();
        answers[ask] = (version, answer);
        return answer;
    }
}
