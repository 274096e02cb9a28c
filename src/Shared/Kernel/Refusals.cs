namespace VirtualSchool.Kernel;

/// <summary>
/// What was asked cannot be done, and the person can do something about it. The message is shown to them as it stands,
/// on the same page with status 422, so it says what is wrong and what to do. The whole transaction is undone.
/// </summary>
/// <param name="message">A sentence for the person.</param>
/// <param name="field">The name of the box it is about, or null when it is about the whole page.</param>
public sealed class Refusal(string message, string? field = null) : Exception(message)
{
    /// <summary>The name of the box it is about, or null.</summary>
    public string? Field { get; } = field;
}

/// <summary>There is no such thing, or this person may not know that there is: both are the same 404 page.</summary>
public sealed class NotFound(string what) : Exception(what);
