using Microsoft.Playwright;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>Fills in boxes as a person does: chooses, ticks, types.</summary>
internal sealed class Filling(IPage screen)
{
    public async Task FillAsync((string Name, string? Value)[] boxes)
    {
        foreach (var box in boxes.GroupBy(b => b.Name))
        {
            var control = screen.Locator($"main [name=\"{box.Key}\"]");
            await FillAsync(control, await control.First.EvaluateAsync<string>("e => e.type"), [.. box.Select(b => b.Value ?? "")]);
        }
    }

    private static Task FillAsync(ILocator control, string type, IReadOnlyList<string> values) => type switch
    {
        "file" => control.SetInputFilesAsync(values.Select(v => v[1..])),
        "radio" or "checkbox" => TickAsync(control, values),
        "select-one" => control.SelectOptionAsync(values),
        _ => control.FillAsync(values[0]),
    };

    private static async Task TickAsync(ILocator controls, IReadOnlyList<string> values)
    {
        foreach (var value in values) await controls.And(controls.Page.Locator($"[value=\"{value}\"]")).CheckAsync();
    }
}
