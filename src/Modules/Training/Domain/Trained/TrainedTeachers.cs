using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Trained;

/// <summary>Finds a designated teacher among those who were trained: by who they are in this service, or by an e-mail address.</summary>
internal sealed class TrainedTeachers
{
    private readonly Dictionary<PersonId, DateOnly> _byPerson = [];
    private readonly Dictionary<string, DateOnly> _byEmail = [];

    /// <param name="completed">Completed courses that train designated teachers.</param>
    public TrainedTeachers(IEnumerable<CompletedCourse> completed)
    {
        foreach (var course in completed)
        {
            if (course.Who.Person is { } person) Keep(_byPerson, person, course.On);
            foreach (var email in course.Who.Emails) Keep(_byEmail, email, course.On);
        }
    }

    /// <summary>When they last completed one; null when never.</summary>
    public DateOnly? LastOn(PersonId person, string? email)
    {
        DateOnly? byPerson = _byPerson.TryGetValue(person, out var on) ? on : null;
        DateOnly? byEmail = email is not null && _byEmail.TryGetValue(email.Trim().ToLowerInvariant(), out on) ? on : null;
        return byPerson is null || byEmail > byPerson ? byEmail : byPerson;
    }

    private static void Keep<TKey>(Dictionary<TKey, DateOnly> kept, TKey key, DateOnly on) where TKey : notnull
    {
        if (!kept.TryGetValue(key, out var known) || known < on) kept[key] = on;
    }
}
