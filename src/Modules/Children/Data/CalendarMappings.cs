using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VirtualSchool.Children.Data;

internal sealed class CalendarMapping : IEntityTypeConfiguration<CalendarRow>
{
    public void Configure(EntityTypeBuilder<CalendarRow> calendar)
    {
        calendar.ToTable("calendar");
        calendar.Property(c => c.Id).ValueGeneratedNever();
        calendar.HasIndex(c => new { c.Owner, c.OwnerCode }).IsUnique();
        calendar.HasData(new CalendarRow { Id = CalendarRow.CouncilId, Owner = CalendarOwner.Council, Name = "the council" });
    }
}

internal sealed class TermMapping : IEntityTypeConfiguration<TermRow>
{
    public void Configure(EntityTypeBuilder<TermRow> term)
    {
        term.ToTable("term");
        term.Property(t => t.Id).ValueGeneratedNever();
        term.HasOne<CalendarRow>().WithMany().HasForeignKey(t => t.CalendarId);
    }
}

internal sealed class ClosureMapping : IEntityTypeConfiguration<ClosureRow>
{
    public void Configure(EntityTypeBuilder<ClosureRow> closure)
    {
        closure.ToTable("closure");
        closure.Property(c => c.Id).ValueGeneratedNever();
        closure.HasOne<CalendarRow>().WithMany().HasForeignKey(c => c.CalendarId);
    }
}

internal sealed class BankHolidayMapping : IEntityTypeConfiguration<BankHolidayRow>
{
    public void Configure(EntityTypeBuilder<BankHolidayRow> holiday)
    {
        holiday.ToTable("bank_holiday").HasKey(h => h.Date);
        holiday.HasData(ShippedBankHolidays.All);
    }
}
