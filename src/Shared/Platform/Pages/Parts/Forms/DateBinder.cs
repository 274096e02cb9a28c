using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>Reads a <see cref="DateOnly"/> from three boxes (form) or from 2026-03-27 (address). What was typed is kept for the page.</summary>
internal sealed class DateBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var key = context.ModelName;
        var typed = new TypedDate(Take(context, $"{key}.Day"), Take(context, $"{key}.Month"), Take(context, $"{key}.Year"));
        var (date, refusal) = typed.IsEmpty ? Whole(context, key) : typed.Read(NameOf(context));

        if (refusal is not null) context.ModelState.TryAddModelError(key, refusal);
        else if (date is not null || AcceptsNothing(context)) context.Result = ModelBindingResult.Success(date);
        return Task.CompletedTask;
    }

    private static (DateOnly?, string?) Whole(ModelBindingContext context, string key)
    {
        var text = Take(context, key);
        if (text.Length == 0) return AcceptsNothing(context) ? (null, null) : (null, $"Enter {char.ToLowerInvariant(NameOf(context)[0])}{NameOf(context)[1..]}");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (date, null)
            : (null, $"{NameOf(context)} must be a real date, such as 2026-03-27");
    }

    private static string Take(ModelBindingContext context, string key)
    {
        var found = context.ValueProvider.GetValue(key);
        if (found == ValueProviderResult.None) return "";
        context.ModelState.SetModelValue(key, found);
        context.ModelState.MarkFieldValid(key);
        return found.FirstValue?.Trim() ?? "";
    }

    private static string NameOf(ModelBindingContext context) => context.ModelMetadata.DisplayName ?? "The date";

    private static bool AcceptsNothing(ModelBindingContext context) => context.ModelMetadata.IsReferenceOrNullableType;
}

/// <summary>Offers <see cref="DateBinder"/> for dates.</summary>
internal sealed class DateBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DateBinder() : null;
}
