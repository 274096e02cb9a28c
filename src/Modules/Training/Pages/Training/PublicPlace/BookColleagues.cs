using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Pages.PublicPlace;

/// <summary>Books colleagues of one's own school or team. Each gets a letter; who had a booking already is told so by letter, and nobody else is.</summary>
/// <param name="Mark">A hash of the mark in the browser of whoever books.</param>
[AllowEveryone]
internal sealed record BookColleagues(byte[] Mark, string Reference, IReadOnlyList<Colleague> People) : ICommand<int>;

/// <summary>A colleague of whoever books.</summary>
internal sealed record Colleague(string? Name, string? Email, Guid? RoleId, string? AccessNeeds, string? Diet)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Email) && string.IsNullOrWhiteSpace(AccessNeeds) && string.IsNullOrWhiteSpace(Diet);

    public BookingFacts Facts => new(Name) { AccessNeeds = AccessNeeds, Diet = Diet };

    public LearnerFacts At(Learner booker) => new(Name, RoleId, null, booker.SchoolUrn, booker.Setting);
}

internal sealed class BookColleaguesValidator : AbstractValidator<BookColleagues>
{
    public const int Most = 20;

    public BookColleaguesValidator()
    {
        RuleFor(c => c.People).Must(p => p.Count is > 0 and <= Most).WithMessage($"Enter at least one colleague and at most {Most}.");
        RuleFor(c => c.People).Must(p => p.All(x => PersonForm.IsName(x.Name))).WithMessage("Enter the name of each colleague.");
        RuleFor(c => c.People).Must(p => p.All(x => PersonForm.IsEmail(x.Email))).WithMessage("Enter a work e-mail address like name@school.org.uk for each colleague: each gets a letter.");
        RuleFor(c => c.People).Must(p => p.Select(x => x.Email?.Trim().ToLowerInvariant()).Distinct().Count() == p.Count).WithMessage("An address stands there twice. Give each colleague their own.");
    }
}

internal sealed class BookColleaguesHandler(VisitBook visits, LearnerBook learners, BookingCounter counter, Admissions admissions, Booker booker, DoorPost post, ColleagueLetters letters) : IRequestHandler<BookColleagues, int>
{
    public async Task<int> Handle(BookColleagues command, CancellationToken cancel)
    {
        var (visit, me) = await visits.TakeAsync(command.Mark, cancel);
        var emails = command.People.Select(p => Said.EmailOrNothing(p.Email, "Email")!).ToList();
        await letters.SendAsync(visit.Email, emails, () => BookAsync(command, visit, me, emails, cancel));
        return emails.Count;
    }

    private async Task BookAsync(BookColleagues command, BookingVisit visit, Learner me, IReadOnlyList<string> emails, CancellationToken cancel)
    {
        await learners.TakeAsync(emails, cancel);
        var at = await counter.OpenToBookAsync(command.Reference, cancel);
        foreach (var (colleague, email) in command.People.Zip(emails))
        {
            var (learner, _) = await learners.EnsureAsync(email, colleague.At(me), cancel);
            if (await admissions.HasBookedAsync(at, learner, cancel)) post.AlreadyBooked(email, me.Name, at.Course.Title);
            else await booker.BookAsync(at, learner, colleague.Facts, visit.Email, byHand: false, cancel);
        }
    }
}
