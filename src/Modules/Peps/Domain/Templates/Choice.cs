namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>One answer offered, or one fixed row of a table: what is stored and what is read.</summary>
internal sealed record Choice(string Key, string Label);
