using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace VirtualSchool.Testing;

/// <summary>What a form sends, as a browser would gather it.</summary>
internal static class FormValues
{
    public static List<KeyValuePair<string, string>> Of(IHtmlFormElement form, IElement pressed, (string Name, string? Value)[] boxes)
    {
        var unknown = boxes.FirstOrDefault(b => !form.Elements.Any(e => e.GetAttribute("name") == b.Name));
        if (unknown.Name is not null) throw new InvalidOperationException($"The form has no box \"{unknown.Name}\"; it has {string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")).OfType<string>().Distinct())}.");
        var told = boxes.ToLookup(b => b.Name, b => b.Value);
        var values = form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } name && !told.Contains(name)).SelectMany(Standing)
            .Concat(boxes.Where(b => b.Value is not null).Select(b => KeyValuePair.Create(b.Name, b.Value!))).ToList();
        if (pressed.GetAttribute("name") is { Length: > 0 } own) values.Add(KeyValuePair.Create(own, pressed.GetAttribute("value") ?? ""));
        return values;
    }

    public static HttpContent Encode(IHtmlFormElement form, List<KeyValuePair<string, string>> values)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data") return new FormUrlEncodedContent(values);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values) Add(content, name, value);
        return content;
    }

    // A file is given as "@path".
    private static void Add(MultipartFormDataContent content, string name, string value)
    {
        if (value.StartsWith('@')) content.Add(new ByteArrayContent(File.ReadAllBytes(value[1..])), name, Path.GetFileName(value[1..]));
        else content.Add(new StringContent(value), name);
    }

    private static IEnumerable<KeyValuePair<string, string>> Standing(IElement element)
    {
        var name = element.GetAttribute("name")!;
        if (element.HasAttribute("disabled")) yield break;
        if (element is IHtmlInputElement { Type: "checkbox" or "radio" } tick)
        {
            if (tick.IsChecked) yield return KeyValuePair.Create(name, tick.Value is { Length: > 0 } v ? v : "on");
        }
        else if (element is IHtmlInputElement { Type: not ("submit" or "button" or "file") } input) yield return KeyValuePair.Create(name, input.Value);
        else if (element is IHtmlTextAreaElement area) yield return KeyValuePair.Create(name, area.Value);
        else if (element is IHtmlSelectElement select)
            foreach (var option in select.Options.Where(o => o.IsSelected)) yield return KeyValuePair.Create(name, option.Value);
    }
}
