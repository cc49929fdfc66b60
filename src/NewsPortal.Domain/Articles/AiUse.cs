namespace NewsPortal.Domain.Articles;

/// <summary>What part a machine had in a story; told to readers (Pedoman Penggunaan Kecerdasan Buatan dalam Karya Jurnalistik, Dewan Pers 2025).</summary>
public enum AiUse
{
    /// <summary>A machine helped, people wrote.</summary>
    Assisted,

    /// <summary>A machine wrote or drew parts of it, people checked.</summary>
    Generated,
}
