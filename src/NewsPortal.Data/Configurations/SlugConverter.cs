using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsPortal.Domain;

namespace NewsPortal.Data.Configurations;

/// <summary>A slug as its text. Public, as the compiled model names it.</summary>
public sealed class SlugConverter() : ValueConverter<Slug, string>(slug => slug.Value, value => Slug.Parse(value));
