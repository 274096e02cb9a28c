using Microsoft.Playwright;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>Fills in boxes as a person does: chooses, ticks, types.</summary>
internal sealed class Filling(IPage screen)
{
    private const string Unfold = "e => { for (let d = e.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; return e.type }";

    private const string AtOnce = """
        boxes => {
          for (const [name, value] of boxes) {
            const controls = [...document.querySelectorAll(`main [name="${CSS.escape(name)}"]`)]
            if (controls.length === 0) throw new Error(`no box ${name}`)
            const tick = controls.find(c => ['radio', 'checkbox'].includes(c.type) && c.value === value)
            if (tick) tick.checked = true
            else controls[0].value = value
          }
        }
        """;

    /// <summary>Fills in a whole page at once, without a person's single strokes: nothing saves itself meanwhile.</summary>
    public Task FillAtOnceAsync((string Name, string? Value)[] boxes) => screen.EvaluateAsync(AtOnce, boxes.Select(b => new[] { b.Name, b.Value ?? "" }).ToArray());

    public async Task FillAsync((string Name, string? Value)[] boxes)
    {
        foreach (var box in boxes.GroupBy(b => b.Name))
        {
            var control = screen.Locator($"main [name=\"{box.Key}\"]");
            await FillAsync(control, await control.First.EvaluateAsync<string>(Unfold), [.. box.Select(b => b.Value ?? "")]);
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
