using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsPortal.Domain;

namespace NewsPortal.Data.Configurations;

internal sealed class SlugConverter() : ValueConverter<Slug, string>(slug => slug.Value, value => Slug.Parse(value));
