using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Elearning;

/// <summary>A learner who takes an e-learning course, or took it. A learner has one such record for a course that was not given back.</summary>
internal sealed class Enrolment
{
    private Enrolment() { }

    public Enrolment(Guid learner, Guid course, EnrolmentFacts facts)
    {
        (Id, LearnerId, CourseId) = (Guid.CreateVersion7(), learner, course);
        (PoolId, AfterBookingId, EnrolledOn, Source, SchoolUrn, Setting) = (facts.Pool, facts.AfterBooking, facts.On, facts.Source, facts.SchoolUrn, facts.Setting);
    }

    public Guid Id { get; private init; }

    public Guid LearnerId { get; private set; }

    public Guid CourseId { get; private init; }

    /// <summary>The pool of whose places it uses one; null where none is needed.</summary>
    public Guid? PoolId { get; private init; }

    /// <summary>The booking of the event that it follows; null unless it was taken up after one.</summary>
    public Guid? AfterBookingId { get; private init; }

    public DateOnly EnrolledOn { get; private set; }

    public EnrolmentSource Source { get; private init; }

    /// <summary>Of the school where they worked then; null for who worked elsewhere.</summary>
    public int? SchoolUrn { get; private init; }

    /// <summary>The school or organisation where they worked then, in words.</summary>
    public string Setting { get; private init; } = "";

    /// <summary>The course's modules that they have done.</summary>
    public Guid[] ModulesDone { get; private set; } = [];

    public DateOnly? CompletedOn { get; private set; }

    /// <summary>When the place went back unused; null while they are enrolled.</summary>
    public DateOnly? GivenBackOn { get; private set; }

    public string? GivenBackBecause { get; private set; }

    /// <summary>When the last letter asked them to begin; null for none.</summary>
    [Restated]
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>How many letters have asked them to begin.</summary>
    [Restated]
    public int Reminders { get; private set; }

    public uint Version { get; private set; }

    /// <summary>Nothing of it is done, as far as we know, and the place is still theirs.</summary>
    public bool IsIdle => IsLive && CompletedOn is null && ModulesDone.Length == 0;

    public bool IsLive => GivenBackOn is null;

    /// <summary>How many of these they had not done before.</summary>
    public int Do(IEnumerable<Guid> modules)
    {
        var before = ModulesDone.Length;
        ModulesDone = [.. ModulesDone.Union(modules)];
        return ModulesDone.Length - before;
    }

    /// <summary>They have completed it; the first such day stays.</summary>
    /// <exception cref="Refusal">The day comes before they were enrolled.</exception>
    public void Complete(DateOnly on)
    {
        if (WhyNotCompleted(on) is { } words) throw new Refusal(words, nameof(CompletedOn));
        CompletedOn ??= on;
    }

    /// <summary>Why it cannot have been completed on that day; null when it can.</summary>
    public string? WhyNotCompleted(DateOnly on) =>
        on < EnrolledOn ? $"It was completed on {Words.Day(on)}, before the enrolment on {Words.Day(EnrolledOn)}. Correct whichever day is wrong." : null;

    /// <exception cref="Refusal">The days make no sense, or the place was given back.</exception>
    public void Correct(DateOnly? enrolledOn, DateOnly? completedOn, DateOnly today)
    {
        if (!IsLive) throw new Refusal("The place was given back, so its days stay as they are. Enrol the person again.");
        if (enrolledOn is not { } enrolled) throw new Refusal("Enter the day of enrolment.", nameof(EnrolledOn));
        if (enrolled > today) throw new Refusal("The day of enrolment lies ahead. Enter today or an earlier day.", nameof(EnrolledOn));
        if (completedOn > today) throw new Refusal("The day of completion lies ahead. Enter today or an earlier day, or none.", nameof(CompletedOn));
        (EnrolledOn, CompletedOn) = (enrolled, null);
        if (completedOn is { } completed) Complete(completed);
    }

    /// <summary>The place can be taken by somebody else.</summary>
    /// <exception cref="Refusal">It was completed, or given back already, or nothing says why.</exception>
    public void GiveBack(string? because, DateOnly today)
    {
        if (CompletedOn is not null) throw new Refusal("It was completed, so its place is used. It cannot be given back.");
        if (!IsLive) throw new Refusal("The place was given back already.");
        (GivenBackBecause, GivenBackOn) = (Said.Line(because, "why the place is given back", 300, "Because"), today);
    }

    /// <summary>A letter asked them to begin.</summary>
    public void Remind(DateOnly today) => (RemindedOn, Reminders) = (today, Reminders + 1);

    /// <summary>It turned out to be somebody else's.</summary>
    public void BelongTo(Guid learner) => LearnerId = learner;

    /// <summary>Both are of one person: what was done in the other counts here, and its place goes back.</summary>
    public void TakeOver(Enrolment other, DateOnly today)
    {
        Do(other.ModulesDone);
        if (other.EnrolledOn < EnrolledOn) EnrolledOn = other.EnrolledOn;
        if (other.CompletedOn is { } completed && !(CompletedOn <= completed)) CompletedOn = completed;
        (other.GivenBackOn, other.GivenBackBecause) = (today, "One person with two addresses");
    }
}

/// <summary>What is said when somebody is enrolled.</summary>
internal sealed record EnrolmentFacts(DateOnly On, EnrolmentSource Source, int? SchoolUrn, string Setting)
{
    public Guid? Pool { get; init; }

    public Guid? AfterBooking { get; init; }
}
