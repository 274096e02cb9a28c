using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>What one box shows on this answer: its name, id, label, message and text, what was typed going before what is stored.</summary>
internal sealed class Field
{
    private readonly ModelStateDictionary _state;
    private readonly FieldTagHelper _tag;

    private Field(FieldTagHelper tag, string name, string id)
    {
        _tag = tag;
        _state = tag.ViewContext.ModelState;
        (Name, Id) = (name, id);
        Label = tag.Label ?? tag.For?.Metadata.DisplayName ?? tag.For?.Metadata.Name ?? name;
        Error = _state.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
    }

    public string Name { get; }
    public string Id { get; }
    public string Label { get; }
    public string? Error { get; }
    public string? Hint => _tag.Hint;
    public bool Heading => _tag.Heading;
    public bool LabelHidden => _tag.LabelHidden;
    public object? Model => _tag.For is null ? _tag.Value : _tag.For.Model;

    /// <summary>The ids that describe the box, or null.</summary>
    public string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (not null, null) => $"{Id}-hint",
        (null, not null) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };

    public static Field Of(FieldTagHelper tag, TagHelperContext context)
    {
        var name = tag.For is null ? tag.Name : tag.ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(tag.For.Name);
        if (string.IsNullOrEmpty(name)) throw new InvalidOperationException($"<{context.TagName}> needs for= or name=.");
        var id = TagBuilder.CreateSanitizedId(name, "_");
        FieldsShown.Add(tag.ViewContext.HttpContext, id);
        return new Field(tag, name, id);
    }

    /// <summary>The text of the box or of one part of it: as typed if this page was posted, else as stored.</summary>
    public string? TextOf(string? part, Func<object?, string?> stored) => Typed(part is null ? Name : $"{Name}.{part}") ?? stored(Model);

    /// <summary>Every value chosen, as posted or as stored.</summary>
    public IReadOnlySet<string> Chosen()
    {
        if (_state.TryGetValue(Name, out var entry) && entry.RawValue is not null)
            return new HashSet<string>(entry.RawValue as string[] ?? [entry.AttemptedValue ?? ""], StringComparer.OrdinalIgnoreCase);
        var stored = Model is System.Collections.IEnumerable many and not string ? many.Cast<object?>() : [Model];
        return stored.Where(v => v is not null).Select(v => Plain(v)!).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public static string? Plain(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "true" : "false",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private string? Typed(string key) => _state.TryGetValue(key, out var entry) && entry.RawValue is not null ? entry.AttemptedValue : null;
}
