namespace VirtualSchool.Training.Pages.Reports;

/// <summary>Which events are counted: of a period, of a programme's courses, of one course. Null for any.</summary>
internal sealed record ReportScope(ReportPeriod Period, Guid? Programme, Guid? Course);
