using MediatR;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Domain.Calendars;

namespace VirtualSchool.Children.Answers;

internal sealed class FindTermHandler(CalendarLibrary library) : IRequestHandler<FindTerm, TermFound>
{
    public async Task<TermFound> Handle(FindTerm query, CancellationToken cancel)
    {
        var council = (await library.OpenAsync(cancel)).Council;
        return council.TermOn(query.On) is { } term
            ? new(term.Name, term.From, term.Until, $"Terms of {council.Owner}")
            : Named(ThirdOfYear.Of(query.On));
    }

    private static TermFound Named(TermDates third) =>
        new(third.Name, third.From, third.Until, "No terms are entered for this time, so a third of the school year was taken");
}
