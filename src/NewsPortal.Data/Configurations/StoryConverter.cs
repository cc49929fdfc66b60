using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Data.Configurations;

/// <summary>A revision's content as one JSON document: it is read and written whole and never searched. Public, as the compiled model names it.</summary>
public sealed class StoryConverter() : ValueConverter<Story, string>(
    story => JsonSerializer.Serialize(story, Options), json => JsonSerializer.Deserialize<Story>(json, Options)!)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new SlugJson() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed class SlugJson : JsonConverter<Slug>
    {
        public override Slug Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Slug.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Slug value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
