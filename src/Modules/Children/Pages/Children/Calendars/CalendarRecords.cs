using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Calendars;

/// <summary>One calendar's dates, taken to be changed by one person at a time.</summary>
internal sealed class CalendarRecords(ChildrenDbContext data)
{
    private const long Lock = 0x5653_4341_4C45;

    public async Task<CalendarTaken> TakeAsync(Guid id, CancellationToken cancel)
    {
        await data.Database.SqlQuery<int>($"select 1 as \"Value\" from pg_advisory_xact_lock({Lock})").ToListAsync(cancel);
        if (!await data.Set<CalendarRow>().AnyAsync(c => c.Id == id, cancel)) throw new NotFound("calendar");
        return new CalendarTaken(
            await data.Set<TermRow>().Where(t => t.CalendarId == id).OrderBy(t => t.From).ToListAsync(cancel),
            await data.Set<ClosureRow>().Where(c => c.CalendarId == id).OrderBy(c => c.From).ToListAsync(cancel),
            new BankHolidays(await data.Set<BankHolidayRow>().Select(h => h.Date).ToListAsync(cancel)));
    }

    public void Add(object row) => data.Add(row);

    public void Remove(object row) => data.Remove(row);
}

/// <summary>A calendar's dates as they are, oldest first.</summary>
internal sealed record CalendarTaken(IReadOnlyList<TermRow> Terms, IReadOnlyList<ClosureRow> Closures, BankHolidays Holidays)
{
    public IEnumerable<ClosureRow> ClosuresIn(TermRow term) => Closures.Where(c => c.From <= term.Until && c.Until >= term.From);
}
