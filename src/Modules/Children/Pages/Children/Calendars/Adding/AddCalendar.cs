using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Calendars.Adding;

/// <summary>Begins a calendar for another authority or one school, whose terms differ from the council's. It is used once it has terms.</summary>
/// <param name="Owner">An authority, or a school.</param>
/// <param name="Code">The authority's three figures, or the school's URN.</param>
[AllowRoles(Role.Head)]
internal sealed record AddCalendar(CalendarOwner? Owner, string Code) : ICommand<Guid>;

internal sealed class AddCalendarValidator : AbstractValidator<AddCalendar>
{
    public AddCalendarValidator()
    {
        RuleFor(c => c.Owner).Must(o => o is CalendarOwner.Authority or CalendarOwner.School).WithMessage("Choose an authority or a school.");
        RuleFor(c => c.Code).Must(c => !string.IsNullOrWhiteSpace(c)).WithMessage("Enter the authority's number or the school's URN.");
    }
}

internal sealed class AddCalendarHandler(ChildrenDbContext data) : IRequestHandler<AddCalendar, Guid>
{
    public async Task<Guid> Handle(AddCalendar command, CancellationToken cancel)
    {
        var (owner, code) = (command.Owner!.Value, command.Code.Trim());
        var name = await NameAsync(owner, code, cancel)
            ?? throw new Refusal($"The register of schools has no {(owner == CalendarOwner.School ? "school" : "authority")} {code}. Look it up on the page of one of its schools.", nameof(command.Code));
        if (await data.Set<CalendarRow>().AnyAsync(c => c.Owner == owner && c.OwnerCode == code, cancel))
            throw new Refusal($"{name} has a calendar already. Choose it on the calendars page.", nameof(command.Code));
        var calendar = new CalendarRow { Owner = owner, OwnerCode = code, Name = name };
        data.Add(calendar);
        return calendar.Id;
    }

    private async Task<string?> NameAsync(CalendarOwner owner, string code, CancellationToken cancel)
    {
        var schools = data.Set<School>().AsNoTracking();
        if (owner == CalendarOwner.Authority) return await schools.Where(s => s.AuthorityCode == code).Select(s => s.AuthorityName).FirstOrDefaultAsync(cancel);
        return int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var urn)
            ? await schools.Where(s => s.Urn == urn).Select(s => s.Name).FirstOrDefaultAsync(cancel)
            : null;
    }
}
