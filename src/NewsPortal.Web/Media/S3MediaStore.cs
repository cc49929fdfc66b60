using System.Net;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace NewsPortal.Web.Media;

/// <summary>Keeps files in a bucket.</summary>
internal sealed class S3MediaStore(S3Options place) : IMediaStore, IDisposable
{
    private readonly AmazonS3Client _client = Connect(place);

    /// <summary>Reads the file to its end first: a connection that breaks off is an answer of this method, never half a picture.</summary>
    public async Task<Stream?> OpenAsync(string key, CancellationToken cancel)
    {
        var name = NameOf(key);
        try
        {
            using var answer = await _client.GetObjectAsync(place.Bucket, name, cancel);
            var content = new MemoryStream((int)answer.ContentLength);
            await answer.ResponseStream.CopyToAsync(content, cancel);
            content.Position = 0;
            return content;
        }
        catch (AmazonS3Exception e) when (e.StatusCode is HttpStatusCode.NotFound && e.ErrorCode is not "NoSuchBucket")
        {
            return null;
        }
        catch (Exception e) when (IsAway(e, cancel))
        {
            throw Away(e);
        }
    }

    public async Task SaveAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var name = NameOf(key);
        using var body = new MemoryStream(content.ToArray(), writable: false);
        try
        {
            // Signed as one piece: not every service understands Amazon's chunks.
            await _client.PutObjectAsync(new PutObjectRequest { BucketName = place.Bucket, Key = name, InputStream = body, UseChunkEncoding = false, AutoCloseStream = false }, cancel);
        }
        catch (Exception e) when (IsAway(e, cancel))
        {
            throw Away(e);
        }
    }

    public async Task<IReadOnlyList<string>> ListAsync(string folder, CancellationToken cancel)
    {
        var (within, names) = (NameOf(folder) + "/", new List<string>());
        var request = new ListObjectsV2Request { BucketName = place.Bucket, Prefix = within, Delimiter = "/" };
        try
        {
            ListObjectsV2Response answer;
            do
            {
                answer = await _client.ListObjectsV2Async(request, cancel);
                names.AddRange((answer.S3Objects ?? []).Select(file => file.Key[within.Length..]));
                request.ContinuationToken = answer.NextContinuationToken;
            }
            while (answer.IsTruncated == true);
            return names;
        }
        catch (Exception e) when (IsAway(e, cancel))
        {
            throw Away(e);
        }
    }

    public void Dispose() => _client.Dispose();

    private static AmazonS3Client Connect(S3Options place)
    {
        var config = new AmazonS3Config
        {
            ForcePathStyle = place.ForcePathStyle ?? place.ServiceUrl is not null,
            Timeout = TimeSpan.FromSeconds(15), // a reader waits for it
            MaxErrorRetry = 1,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (place.ServiceUrl is { } url) (config.ServiceURL, config.AuthenticationRegion) = (url.ToString(), place.Region is { Length: > 0 } region ? region : "us-east-1");
        else config.RegionEndpoint = RegionEndpoint.GetBySystemName(place.Region);
        return place.AccessKey is { Length: > 0 } ? new AmazonS3Client(new BasicAWSCredentials(place.AccessKey, place.SecretKey), config) : new AmazonS3Client(config);
    }

    private string NameOf(string key) => place.Prefix is { Length: > 0 } prefix ? $"{prefix}/{MediaKey.Check(key)}" : MediaKey.Check(key);

    private static bool IsAway(Exception e, CancellationToken cancel) =>
        e is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or TimeoutException
        || (e is OperationCanceledException && !cancel.IsCancellationRequested);

    private MediaStoreAwayException Away(Exception e) => new($"The bucket {place.Bucket} of the pictures does not answer as it should: {e.Message}", e);
}
