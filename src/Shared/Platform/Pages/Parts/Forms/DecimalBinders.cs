using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>Marks a decimal property as pounds: £, commas and spaces are allowed, a third decimal is refused.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PoundsAttribute() : ModelBinderAttribute(typeof(PoundsBinder));

/// <summary>Marks a decimal property as a per cent from 0 to 100: a % sign is allowed, a third decimal is refused.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PerCentAttribute() : ModelBinderAttribute(typeof(PerCentBinder));

internal sealed class PoundsBinder : DecimalBinder
{
    protected override string Signs => "£ ";

    protected override string? Refuse(string name, decimal amount) =>
        amount is < -99_999_999_999m or > 99_999_999_999m ? $"{name} is more than this service can hold" : null;

    protected override string Unreadable(string name) => $"{name} must be an amount in pounds, such as 120 or 120.50";
}

internal sealed class PerCentBinder : DecimalBinder
{
    protected override string Signs => "% ";

    protected override string? Refuse(string name, decimal amount) => amount is < 0 or > 100 ? $"{name} must be between 0 and 100" : null;

    protected override string Unreadable(string name) => $"{name} must be a per cent, such as 93 or 93.5";
}

/// <summary>Reads a decimal as people type it and refuses with a sentence.</summary>
internal abstract class DecimalBinder : IModelBinder
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    protected abstract string Signs { get; }

    protected abstract string? Refuse(string name, decimal amount);

    protected abstract string Unreadable(string name);

    public Task BindModelAsync(ModelBindingContext context)
    {
        var found = context.ValueProvider.GetValue(context.ModelName);
        if (found == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, found);

        var text = string.Concat((found.FirstValue ?? "").Where(c => !Signs.Contains(c)));
        var (amount, refusal) = Read(text, context.ModelMetadata.DisplayName ?? "The number");
        if (refusal is not null) context.ModelState.TryAddModelError(context.ModelName, refusal);
        else if (amount is not null || context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(amount);
        return Task.CompletedTask;
    }

    private (decimal?, string?) Read(string text, string name)
    {
        if (text.Length == 0) return (null, null);
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var amount)) return (null, Unreadable(name));
        if (decimal.Round(amount, 2) != amount) return (null, $"{name} must have no more than two decimals");
        return Refuse(name, amount) is { } refusal ? (null, refusal) : (amount, null);
    }
}
