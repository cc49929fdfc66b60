using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching.Cdn;

/// <summary>A CDN in front that can be told what is stale; bound from the section “Cdn”. Without an address nothing of it is in force.</summary>
public sealed class CdnOptions
{
    /// <summary>The shortest secret, in characters.</summary>
    internal const int ShortestToken = 16;

    /// <summary>Where to send what is stale.</summary>
    public Uri? PurgeUrl { get; set; }

    /// <summary>The header that carries the secret.</summary>
    public string Header { get; set; } = "Authorization";

    /// <summary>The secret, as it stands in the header; it also seals the names of what pages show.</summary>
    public string? Token { get; set; }

    /// <summary>
    /// How long after a change it is purged. Within two seconds each node has heard of the change, or knows that it does not hear and lets
    /// the CDN keep nothing: sooner, the CDN might fetch again from a node that knows of nothing.
    /// </summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the CDN keeps a page at most; never beyond the moment at which the page changes by the clock.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How much longer it may be given while the CDN fetches a new one.</summary>
    public TimeSpan StaleWhileRevalidate { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How much longer it may be given while the site fails.</summary>
    public TimeSpan StaleIfError { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Whether there is such a CDN.</summary>
    internal bool IsOn => PurgeUrl is not null;
}

/// <summary>Refuses half of a CDN.</summary>
internal sealed class CdnOptionsValidator : IValidateOptions<CdnOptions>
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1), Year = TimeSpan.FromDays(365);

    public ValidateOptionsResult Validate(string? name, CdnOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(CdnOptions cdn)
    {
        if (cdn.PurgeUrl is not { } url)
        {
            if (!string.IsNullOrEmpty(cdn.Token)) yield return "Cdn__Token is set and Cdn__PurgeUrl is not: name the address of the purge hook, or remove the token.";
            yield break;
        }

        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https") || url.UserInfo.Length > 0) yield return "Cdn__PurgeUrl must be a whole address without a user, as in https://cdn.example.id/purge.";
        else if (url.Scheme is "http" && !url.IsLoopback) yield return "Cdn__PurgeUrl must be https: the secret goes with it. http is for this machine only.";
        if (string.IsNullOrEmpty(cdn.Token)) yield return "Cdn__Token is missing: the hook knows us by it.";
        else if (cdn.Token.Length < CdnOptions.ShortestToken || cdn.Token.Any(c => c is < ' ' or > '~')) yield return $"Cdn__Token must be at least {CdnOptions.ShortestToken} characters, letters, figures and signs of ASCII.";
        if (cdn.Header.Length == 0 || cdn.Header.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-')) yield return $"Cdn__Header is “{cdn.Header}”, which is no name of a header; it may hold letters, figures and hyphens.";
        if (cdn.Delay < TimeSpan.Zero || cdn.Delay > TimeSpan.FromMinutes(1)) yield return "Cdn__Delay must be from 00:00:00 to 00:01:00.";
        if (cdn.MaxAge < TimeSpan.FromSeconds(1) || cdn.MaxAge > Day) yield return "Cdn__MaxAge must be from 00:00:01 to 1.00:00:00.";
        if (cdn.StaleWhileRevalidate < TimeSpan.Zero || cdn.StaleWhileRevalidate > Day) yield return "Cdn__StaleWhileRevalidate must be from 00:00:00 to 1.00:00:00.";
        if (cdn.StaleIfError < TimeSpan.Zero || cdn.StaleIfError > Year) yield return "Cdn__StaleIfError must be from 00:00:00 to 365.00:00:00.";
    }
}
