using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Media;

/// <summary>Refuses to start where the settings name no place for pictures, two, or half of one.</summary>
internal sealed class MediaPlaceValidator : IValidateOptions<MediaOptions>
{
    public ValidateOptionsResult Validate(string? name, MediaOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(MediaOptions media) => (string.IsNullOrWhiteSpace(media.Path), media.S3) switch
    {
        (true, null) => ["Nothing says where pictures are kept: set Media__Path to a folder, or Media__S3__Bucket and its like to a bucket."],
        (false, not null) => ["Media__Path and Media__S3__… are both set: pictures have one place, so remove one of them."],
        (true, { } s3) => Faults(s3),
        _ => [],
    };

    private static IEnumerable<string> Faults(S3Options s3)
    {
        if (string.IsNullOrWhiteSpace(s3.Bucket)) yield return "Media__S3__Bucket is missing: name the bucket.";
        else if (!MediaKey.IsKey(s3.Bucket) || s3.Bucket.Contains('/', StringComparison.Ordinal)) yield return $"Media__S3__Bucket is “{s3.Bucket}”, which is no name of a bucket.";
        if (s3.ServiceUrl is null && string.IsNullOrWhiteSpace(s3.Region)) yield return "Media__S3__Region is missing: name it, or set Media__S3__ServiceUrl for a service that is not Amazon's.";
        if (s3.ServiceUrl is { } url && !(url.IsAbsoluteUri && url.Scheme is "http" or "https")) yield return $"Media__S3__ServiceUrl is “{url}”: write it whole, as in https://minio.example.id:9000.";
        if (s3.Prefix is { Length: > 0 } prefix && !MediaKey.IsKey(prefix)) yield return $"Media__S3__Prefix is “{prefix}”: use lower-case words between slashes, as in news/media.";
        if (string.IsNullOrEmpty(s3.AccessKey) != string.IsNullOrEmpty(s3.SecretKey)) yield return "Of Media__S3__AccessKey and Media__S3__SecretKey one is missing: set both, or neither for the machine's own key.";
    }
}
