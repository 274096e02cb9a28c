using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Opening;

/// <summary>
/// Opens plans for many children at once. Leaves out children outside the age for a plan, and those who have one already
/// for the same cause; so sending it twice opens nothing the second time. Answers with how many were opened.
/// </summary>
[AllowSystem]
internal sealed record OpenPeps(IReadOnlyList<PepToOpen> Plans) : ICommand<int>;

/// <summary>One plan to open.</summary>
/// <param name="Child">For whom.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="Why">In words, for the plan's page.</param>
/// <param name="DayZero">The day from which its deadlines count; not used by a plan of the term.</param>
internal sealed record PepToOpen(ChildId Child, PepKind Kind, string Why, DateOnly DayZero);

internal sealed class OpenPepsValidator : AbstractValidator<OpenPeps>
{
    public OpenPepsValidator() => RuleForEach(c => c.Plans).Must(p => p.Why.Length > 0).WithMessage("A plan says why it was opened.");
}

internal sealed class OpenPepsHandler(PepsDbContext data, PepChildren children, PepDeadlines deadlines, EarlierPeps earlier, IMediator mediator, Desk.Writer writer) : IRequestHandler<OpenPeps, int>
{
    public async Task<int> Handle(OpenPeps request, CancellationToken cancel)
    {
        var stamp = writer.Stamp;
        var eligible = await children.OnlyThoseOfAgeAsync(request.Plans, stamp.On, cancel);
        var clocks = await deadlines.ForAsync(eligible, stamp.On, cancel);
        var before = await earlier.OfAsync([.. clocks.Select(c => c.Plan.Child)], cancel);
        var wanted = clocks.Where(c => before.For(c.Plan.Child).NeedsAnother(c)).ToList();
        var overtaken = new List<Guid>();
        var numbers = await data.NextNumbersAsync(wanted.Count, cancel);
        foreach (var (clock, number) in wanted.Zip(numbers))
        {
            var history = before.For(clock.Plan.Child);
            overtaken.AddRange(history.CloseWhatIsOvertaken(stamp));
            data.Add(Pep.Open(clock.ToOpening(PepReference.Of(stamp.On, number), history, stamp)));
        }
        await mediator.Send(new EndLinks(LinkedPart.Kind, overtaken, PepWords.Of(PepClosing.Overtaken)), cancel);
        return wanted.Count;
    }
}
